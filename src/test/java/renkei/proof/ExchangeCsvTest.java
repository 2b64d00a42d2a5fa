package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void noProgramTakesACellForAFormula(String value) {
        assertThat(ExchangeCsv.cell(value)).isEqualTo("\"'" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({"0899900000 みほん,0899900000 みほん", "a=b,a=b", "'',''"})
    void otherCellsStayAsTheyAre(String value, String cell) {
        assertThat(ExchangeCsv.cell(value)).isEqualTo('"' + cell + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = "a \"b\", c")
    void quotesInACellAreDoubled(String value) {
        assertThat(ExchangeCsv.cell(value)).isEqualTo("\"a \"\"b\"\", c\"");
    }
}
