package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Table;

@DisplayName("No document keeps the others from being shown")
class RandomDocumentsTest {
    private static final List<String> ODD = List.of(
            "",
            "",
            "0",
            "1",
            "7",
            "9",
            "-1",
            "99",
            "06",
            "9999",
            "0000",
            "2400",
            "0930",
            "2359",
            "202504",
            "202513",
            "000000",
            "20250401",
            "20250430",
            "20250500",
            "00000000",
            "99999999",
            "18680101",
            "9".repeat(40),
            "1".repeat(31),
            "0".repeat(31),
            "12345",
            "111111",
            "11AAAA",
            "999999",
            "A2EEEE",
            "9999999999",
            "0899900002",
            "H000000001",
            "<td>",
            "\"",
            "&lt;",
            "あ".repeat(300),
            "一行\n二行\r三行",
            " ",
            "　",
            "２０",
            "\u0001",
            "1.5",
            "10.00",
            "▲");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverFieldsHoldEveryRowIsOnAFormThatIsRuledRightly(long seed) {
        Random random = new Random(seed);
        List<Table> tables = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                Layouts.find(edition, kind)
                        .ifPresent(layout -> tables.add(document(layout, random).table()));
            }
        }
        List<Form> forms = Forms.of(tables, new FamilyImages());
        Document page = Shelf.page(new Binder(forms, Binder.findings(tables), List.of()), Locale.JAPANESE);
        assertThat(page.select("article")).hasSize(forms.size());
        assertThat(page.select("script, article td td, article td table")).isEmpty();
        page.select("table")
                .forEach(table -> assertThat(new Ruled(table).widths()).hasSizeLessThan(2));
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        assertThat(rows).isPositive();
        assertThat(forms.stream().mapToInt(form -> form.heading().rows()).sum()).isEqualTo(rows);
    }

    private static Written document(Layout layout, Random random) {
        String month = layout.kind().hasMonth() ? "_202504" : "";
        int typeLength = layout.edition().serviceTypeLength();
        String type = typeLength == 0 ? "" : "_" + "111".substring(0, typeLength);
        String name = layout.kind() + month + "_0899900001" + type + "_0899900002" + type + "_20250401090000.CSV";
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            Map<String, String> values = new HashMap<>();
            for (Field field : layout.fields()) {
                if (field.type() != FieldType.VERSION) {
                    values.put(field.english(), value(field, random));
                }
            }
            // Few clients and subjects, so that rows and documents meet.
            values.put("insured_no", "900000000" + random.nextInt(2));
            values.computeIfPresent("target_month", (field, value) -> random.nextBoolean() ? "202504" : value);
            values.computeIfPresent("service_date", (field, value) -> random.nextBoolean() ? "20250415" : value);
            rows.add(values);
        }
        return new Written(name, layout.edition().name(), rows);
    }

    private static String value(Field field, Random random) {
        List<String> codes =
                field.codes().map(list -> List.copyOf(list.names().keySet())).orElse(List.of());
        boolean right = !codes.isEmpty() && random.nextBoolean();
        String value = right ? codes.get(random.nextInt(codes.size())) : ODD.get(random.nextInt(ODD.size()));
        // Unquoted, a quote or a comma would change the number of fields, which is another mistake.
        return field.type() == FieldType.FREETEXT ? value : value.replaceAll("[\",\r\n]", "");
    }
}
