package renkei.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static renkei.convert.ConverterTest.READER;
import static renkei.convert.ConverterTest.read;
import static renkei.convert.ConverterTest.rows;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.TableRow;

@DisplayName("There and back again, whatever the fields hold")
class RoundTripTest {
    private static final int ROUNDS = 60;
    private static final Converter CONVERTER = new Converter(READER, (name, bytes) -> List.of());

    static Stream<Way> tables() {
        return Way.ofTables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFieldOfEveryRowArrivesInTheFieldOfItsName(Way way) {
        Random random = new Random(way.toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            DocumentSource before = table(way, random);
            DocumentSource after = convert(way, before);

            List<TableRow> was = rows(before);
            List<TableRow> is = rows(after);
            assertThat(is).hasSameSizeAs(was);
            Layout target = Layouts.of(way.to(), way.kind());
            for (int row = 0; row < is.size(); row++) {
                for (Field field : target.fields()) {
                    String text = was.get(row).text(field.english());
                    assertThat(is.get(row).text(field))
                            .as(field.name())
                            .isEqualTo(field.number() == 1 ? way.to().version() : text);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theWayBackGivesTheSameBytes(Way way) {
        Random random = new Random(way.toString().hashCode());
        for (int round = 0;
                round < ROUNDS && !way.from().equals(Edition.parse("4.0").orElseThrow());
                round++) {
            DocumentSource before = table(way, random);
            DocumentSource again = convert(way.back(), convert(way, before));

            assertThat(again.name()).isEqualTo(before.name());
            assertThat(read(again)).isEqualTo(read(before));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatHasNoPlaceIsToldFieldByField(Way way) {
        Layout layout = Layouts.of(way.from(), way.kind());
        List<Field> homeless =
                FieldMap.between(layout, Layouts.of(way.to(), way.kind())).homeless();
        Random random = new Random(way.toString().hashCode());
        for (int round = 0; round < ROUNDS && !homeless.isEmpty(); round++) {
            DocumentSource before = DocumentSource.of(name(way), RandomTable.make(layout, List.of(), random));
            List<String> expected = rows(before).stream()
                    .flatMap(row -> homeless.stream()
                            .filter(field -> !row.text(field).isBlank())
                            .map(field -> row.place(field).toString()))
                    .toList();

            Conversion conversion = CONVERTER.convert(List.of(before), way.order(Set.of()));

            assertThat(conversion.isRefused()).isEqualTo(!expected.isEmpty());
            assertThat(conversion.documents().get(0).findings().stream()
                            .map(Finding::place)
                            .map(Object::toString))
                    .isEqualTo(expected);
        }
    }

    private static DocumentSource table(Way way, Random random) {
        Layout layout = Layouts.of(way.from(), way.kind());
        List<Field> homeless =
                FieldMap.between(layout, Layouts.of(way.to(), way.kind())).homeless();
        return DocumentSource.of(name(way), RandomTable.make(layout, homeless, random));
    }

    private static String name(Way way) {
        String types = way.from().serviceTypeLength() == 0 ? "" : way.from().serviceTypeLength() == 3 ? "0" : "";
        String sender = way.isActual() ? "11" : "43";
        String receiver = way.isActual() ? "43" : "11";
        boolean none = way.from().serviceTypeLength() == 0;
        return way.kind() + (way.kind().hasMonth() ? "_202504" : "") + "_0899900001"
                + (none ? "" : "_" + types + sender) + "_0899900002" + (none ? "" : "_" + types + receiver)
                + "_20250401090000.CSV";
    }

    private static DocumentSource convert(Way way, DocumentSource document) {
        Conversion conversion = CONVERTER.convert(List.of(document), way.order(Set.of()));
        assertThat(conversion.results()).as(conversion + " " + read(document)).hasSize(1);
        return conversion.results().get(0);
    }
}
