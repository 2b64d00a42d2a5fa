package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "事業所, 6",
        "ｶﾅ, 2",
        "カナ, 4",
        "（株）, 6",
        "か\u3099, 2",
        "𠮷野, 4",
        "①, 1",
        "é, 1",
        "e\u0301, 1",
        "한, 2",
    })
    void aFullWidthCharacterTakesTwoColumns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void columnsStandStraightWhateverTheScript() {
        Table table = new Table("事業所", "name", "件数").add("みほん", "x", 5).add("ab", "長い名前", 1234);
        assertThat(printed(table).lines())
                .containsExactly(
                        "事業所  name      件数", //
                        "みほん  x            5",
                        "ab      長い名前  1234");
    }

    @Test
    void anOfficeNumberIsANameAndNoQuantity() {
        Table table = new Table("a", "b").add("0899999990", 1).add("x", "0");
        assertThat(printed(table).lines()).containsExactly("a           b", "0899999990  1", "x           0");
    }

    @Test
    void aCellCannotSteerTheTerminalNorBreakTheLine() {
        assertThat(printed(new Table("a").add("x\u001B[31m\ny\u202Etxt")))
                .doesNotContain("\u001B", "\u202E")
                .contains("x\uFFFD[31m\uFFFDy\uFFFDtxt");
    }

    @Test
    void aRowThatDoesNotFitIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a", "b").add("1"));
    }

    @Test
    void progressIsQuietInAPipeAndLeavesNoTraceOnATerminal() {
        StringWriter pipe = new StringWriter();
        try (Progress progress = new Progress(new PrintWriter(pipe), "鍵", false)) {
            progress.done(1, 2);
        }
        assertThat(pipe.toString()).isEmpty();
        StringWriter terminal = new StringWriter();
        try (Progress progress = new Progress(new PrintWriter(terminal), "鍵", true)) {
            progress.done(1, 2);
            progress.done(1, 2);
            progress.done(2, 2);
        }
        assertThat(terminal.toString()).contains("鍵 50 % (1/2)", "100 %").endsWith("\r\u001B[K");
        assertThat(terminal.toString().split("50 %", -1)).hasSize(2);
    }

    private static String printed(Table table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString();
    }
}
