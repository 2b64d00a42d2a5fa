package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import renkei.sending.Content;

class LinesTest {
    private static final List<List<String>> LINES =
            List.of(List.of("a b", "", "改行\n\t%+"), List.of("end"), List.of(""));

    @Test
    void anyTextSurvives() throws IOException {
        assertThat(Lines.read(Lines.write(LINES))).isEqualTo(LINES);
    }

    @Test
    void aListThatIsCutOffAnywhereIsNotRead() {
        byte[] whole = Lines.write(List.of(List.of("x", "y"), List.of("z")));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Lines.read(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDepartureListSurvives() throws IOException {
        Traits traits =
                new Traits(Traits.Kind.FILE, 5, Instant.parse("2026-11-20T03:00:00.123456789Z"), "(dev=1,ino=2)");
        Content report = Content.of("直す".getBytes(StandardCharsets.UTF_8));
        DepartureList list = new DepartureList(
                "refused-1",
                DepartureList.REFUSED,
                "",
                Pile.Kind.STRAY,
                "0899999902",
                List.of(new Original("a\nb.CSV", traits, "", false), new Original("m", traits, "0".repeat(64), true)),
                Map.of("a\nb.CSV", new Report(report, report)),
                Instant.parse("2026-11-20T03:00:01Z"));
        assertThat(DepartureList.read(list.bytes())).isEqualTo(list);
    }
}
