package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.standard.CsvRow;
import renkei.standard.Finding;
import renkei.standard.Limits;

@DisplayName("CSV is read row by row, with places")
class CamelCsvParserTest {
    private static final Limits SMALL = new Limits(5, 40_000, 100, 10);
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void fieldsKnowWhereTheyStart() {
        List<CsvRow> rows = rows("a,\"b\r\nb\",,\"\"\"\"\r\n,x\r\n", Limits.STANDARD);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).fields()).containsExactly("a", "b\r\nb", "", "\"");
        assertThat(spots(rows.get(0)))
                .containsExactly(spot(1, 1, false), spot(1, 3, true), spot(2, 4, false), spot(2, 5, true));
        assertThat(rows.get(1).fields()).containsExactly("", "x");
        assertThat(spots(rows.get(1))).containsExactly(spot(3, 1, false), spot(3, 2, false));
        assertThat(findings).isEmpty();
    }

    @Test
    void anEmptyLastFieldIsAField() {
        assertThat(rows("a,\r\nb,", Limits.STANDARD))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("a", ""), List.of("b", ""));
        assertThat(findings).extracting(Finding::code).containsExactly("csv-last-line-end");
    }

    @Test
    void everyTextGivesEveryFieldAtItsPlace() {
        Random random = new Random(7);
        String alphabet = "\"\",,\r\nab\r\n\" 漢";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> lines = List.of(text.toString().split("\r\n|\r|\n", -1));
            for (CsvRow row : rows(text.toString(), Limits.STANDARD)) {
                for (int index = 0; index < row.fields().size(); index++) {
                    CsvRow.Spot spot = row.spot(index);
                    String rest = lines.get(spot.line() - 1).substring(spot.column() - 1);
                    assertThat(rest.startsWith("\"")).isEqualTo(spot.quoted());
                    if (!spot.quoted()) {
                        assertThat(rest)
                                .as(text.toString())
                                .startsWith(row.fields().get(index));
                    }
                }
            }
        }
    }

    @Test
    void anEndlessRowIsCutOff() {
        Iterator<CsvRow> iterator =
                parser(SMALL).parse(new Repeated("\"no end in sight, ", Integer.MAX_VALUE), findings::add);
        assertThat(iterator.hasNext()).isTrue();
        iterator.next();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(findings).extracting(Finding::code).contains("csv-row-too-long");
    }

    @Test
    void rowsAndFieldsHaveLimits() {
        assertThat(rows("x".repeat(101) + "\r\n" + "a\r\n".repeat(20_000), SMALL))
                .hasSizeBetween(5, 6);
        assertThat(findings).extracting(Finding::code).containsExactly("csv-field-too-long", "csv-too-many-rows");
        findings.clear();
        assertThat(rows("a\r\n".repeat(5), SMALL)).hasSize(5);
        assertThat(findings).isEmpty();
    }

    @Test
    void troubleWithReadingIsNoFinding() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("the share is gone");
            }

            @Override
            public void close() {}
        };
        Iterator<CsvRow> iterator = parser(SMALL).parse(broken, findings::add);
        assertThatThrownBy(iterator::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    private List<CsvRow> rows(String text, Limits limits) {
        List<CsvRow> rows = new ArrayList<>();
        parser(limits).parse(new StringReader(text), findings::add).forEachRemaining(rows::add);
        return rows;
    }

    private static CamelCsvParser parser(Limits limits) {
        return new CamelCsvParser(CAMEL, limits);
    }

    private static final DefaultCamelContext CAMEL = new DefaultCamelContext();

    private static List<CsvRow.Spot> spots(CsvRow row) {
        return IntStream.range(0, row.fields().size()).mapToObj(row::spot).toList();
    }

    private static CsvRow.Spot spot(int line, int column, boolean quoted) {
        return new CsvRow.Spot(line, column, quoted);
    }

    /** The same text again and again. */
    private static final class Repeated extends Reader {
        private final String text;
        private long left;

        Repeated(String text, int times) {
            this.text = text;
            this.left = (long) text.length() * times;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int at = (int) ((text.length() - left % text.length()) % text.length());
            int count = (int) Math.min(Math.min(length, text.length() - at), left);
            text.getChars(at, at + count, target, offset);
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }
}
