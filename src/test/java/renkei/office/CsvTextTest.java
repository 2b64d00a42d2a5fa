package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineBreaks() {
        List<CsvRow> rows = CsvText.rows("a,\"b,\"\"c\"\"\r\nd\",\r\ne");
        assertThat(rows).extracting(CsvRow::fields).containsExactly(List.of("a", "b,\"c\"\r\nd", ""), List.of("e"));
        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 3);
    }

    @Test
    void leavesOutAByteOrderMarkEvenBeforeAQuote() {
        assertThat(CsvText.rows("\uFEFF\"a\"\n").get(0).fields()).containsExactly("a");
        assertThat(CsvText.rows("\uFEFF")).isEmpty();
    }

    @Test
    void knowsWhereEachRowLies() {
        String text = "\uFEFFa,b\r\n\"c\nd\",e\n\"broken\nlast";
        assertThat(CsvText.rows(text))
                .extracting(row -> text.substring(row.start(), row.end()))
                .containsExactly("a,b", "\"c\nd\",e", "\"broken", "last");
    }

    @Test
    void endsARowOfBrokenQuotesWithItsLine() {
        List<CsvRow> rows = CsvText.rows("a,\"b\n1,2\n\"x\"y,z\n3,4\n5,\"6\n");
        assertThat(rows).extracting(CsvRow::broken).containsExactly(true, false, true, false, true);
        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(3).fields()).containsExactly("3", "4");
    }

    @Test
    void doesNotSearchTheWholeFileForTheEndOfAQuote() {
        String text = "a,\"b\n" + "1,2\n".repeat(100) + "c,\"d\"\n";
        assertThat(CsvText.rows(text)).hasSize(102).first().matches(CsvRow::broken);
    }

    @Test
    void writesWhatItReads() {
        List<String> fields = List.of("a", "b,c", "d\"e", "f\r\ng", "", "「h」");
        assertThat(CsvText.rows(CsvText.write(fields)).get(0).fields()).isEqualTo(fields);
        assertThat(CsvText.write(List.of("a", "b"))).isEqualTo("a,b");
    }
}
