package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Characters of the current row are remembered, and no others")
class CsvTextTest {
    private static final String ROW = "0123456789".repeat(50) + "\r\n";

    @Test
    void memoryDoesNotGrowWithTheText() throws IOException {
        CsvText text = new CsvText(new StringReader(ROW.repeat(20_000)), 1_000);
        char[] buffer = new char[8192];
        long read = 0;
        for (int count; (count = text.read(buffer, 0, buffer.length)) > 0; ) {
            read += count;
            long row = read / ROW.length() * ROW.length();
            assertThat(text.window()[(int) (row - 1 - text.base())]).isEqualTo('\n');
            text.forgetBefore(row);
        }
        assertThat(read).isEqualTo(20_000L * ROW.length());
        assertThat(text.isTooLong()).isFalse();
        assertThat(text.room()).isLessThan(100_000);
    }

    @Test
    void aRowLongerThanTheLimitEndsTheText() throws IOException {
        CsvText text = new CsvText(new StringReader("x".repeat(1_000_000)), 1_000);
        char[] buffer = new char[8192];
        long read = 0;
        for (int count; (count = text.read(buffer, 0, buffer.length)) > 0; ) {
            read += count;
        }
        assertThat(text.isTooLong()).isTrue();
        assertThat(read).isLessThan(50_000);
    }
}
