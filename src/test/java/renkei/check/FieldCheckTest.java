package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layouts;

@DisplayName("A field is judged on every row")
class FieldCheckTest {
    private static final Field MONTH = Layouts.of(Edition.newest(), DocumentKind.DLTPLAN)
            .named("delete_target_month")
            .orElseThrow();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void whatIsWrongTwiceIsToldTwice() {
        check("202413", "202413", "2024年", "2024年", "", "");

        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(
                        tuple("field-no-such-month", 1),
                        tuple("field-no-such-month", 2),
                        tuple("field-ym6", 3),
                        tuple("field-ym6", 4),
                        tuple("field-required", 5),
                        tuple("field-required", 6));
    }

    @Test
    void whatWasRightOnceHidesNothing() {
        check("202404", "202404", "202413", "202404", "", "202404");

        assertThat(findings).extracting(finding -> finding.place().line()).containsExactly(3, 5);
    }

    private void check(String... months) {
        FieldCheck check = new FieldCheck(MONTH, findings::add);
        StringBuilder text = new StringBuilder();
        for (String month : months) {
            text.append("202407,139990,9000000001,").append(month).append("\r\n");
        }
        CamelCsvParser.standalone()
                .parse(new StringReader(text.toString()), findings::add)
                .forEachRemaining(check::row);
    }
}
