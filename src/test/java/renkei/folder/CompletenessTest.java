package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
    private static boolean isComplete(String csv) {
        return Completeness.isCompleteCsv(csv.getBytes(Charset.forName("windows-31j")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\r\n",
                "1,2\n",
                "1,2\r",
                "\"表\"\r\n",
                "\"a \"\"b\"\" c\"\r\n",
                "\"two\r\nlines\"\r\n",
                "1\r\n\u001A",
                "ソ能\n"
            })
    void aCsvThatEndsItsLastRecordIsComplete(String csv) {
        assertThat(isComplete(csv)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "1,\"two\r\n", "\u001A", "\"a\"\"\r\n"})
    void aCsvThatDoesNotIsNot(String csv) {
        assertThat(isComplete(csv)).isFalse();
    }
}
