package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.CamelCsvParser;
import renkei.standard.Place;

@DisplayName("The row and the line of a place are found again")
class ExcerptsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void aDocumentWithLineBreaksOfEveryKind() throws IOException {
        file = folder.resolve("x.csv");
        Files.write(file, "a,b\r\nc,\"d\r\ne\nf\",g\rh,i\r\n\r\nj,k".getBytes(Charset.forName("windows-31j")));
    }

    @Test
    void aPlaceBelongsToTheRowThatHoldsItEvenBehindAQuotedLineBreak() {
        assertThat(at(4, 4).row().orElseThrow().fields()).containsExactly("c", "d\r\ne\nf", "g");
        assertThat(at(4, 4).field()).isEqualTo(2);
        assertThat(at(2, 3).field()).isEqualTo(1);
        assertThat(at(3, 1).field()).isEqualTo(1);
        assertThat(at(1, 1).row().orElseThrow().fields()).containsExactly("a", "b");
        assertThat(at(5, 3).row().orElseThrow().fields()).containsExactly("h", "i");
        assertThat(at(7, 3).row().orElseThrow().fields()).containsExactly("j", "k");
    }

    @Test
    void aLineIsThePhysicalOne() {
        assertThat(at(2, 3).snippet().text()).isEqualTo("c,\"d");
        assertThat(at(3, 1).snippet().text()).isEqualTo("e");
        assertThat(at(4, 4).snippet().text()).isEqualTo("f\",g");
        assertThat(at(5, 3).snippet().at(3)).isEqualTo("i");
        assertThat(at(6, 1).snippet().text()).isEmpty();
    }

    @Test
    void ofALongLineOnlyTheStretchAroundThePlaceIsKept() throws IOException {
        Files.writeString(file, "x".repeat(500) + "!" + "y".repeat(500));
        Snippet snippet = at(1, 501).snippet();

        assertThat(snippet.at(501)).isEqualTo("!");
        assertThat(snippet.before(501)).isEqualTo("x".repeat(60));
        assertThat(snippet.behind(501)).isEqualTo("y".repeat(60));
        assertThat(snippet.more()).isTrue();
        assertThat(snippet.from()).isEqualTo(441);
    }

    @Test
    void aRowThatIsFarTooLongIsShownAsALineOnly() throws IOException {
        Files.writeString(file, "a," + "x".repeat(60_000) + "\r\n");

        assertThat(at(1, 1).row()).isEmpty();
    }

    @Test
    void aFileThatIsGoneHasNone() throws IOException {
        Files.delete(file);

        assertThat(Excerpts.of(file, CamelCsvParser.standalone(), List.of(Place.at(1, 1)))
                        .at(Place.at(1, 1)))
                .isEmpty();
    }

    private Excerpt at(int line, int column) {
        Place place = Place.at(line, column);
        return Excerpts.of(file, CamelCsvParser.standalone(), List.of(place, Place.DOCUMENT))
                .at(place)
                .orElseThrow();
    }
}
