package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeProblemTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void speaksJapaneseToJapaneseAndEnglishToAllOthers() {
        OfficeProblem problem = OfficeProblem.at(12, "channel-unknown", "ftp");
        assertThat(problem.text(Locale.JAPAN)).startsWith("12行目: 「ftp」は");
        assertThat(problem.text(Locale.ENGLISH)).startsWith("Line 12: \"ftp\" is no channel.");
        assertThat(problem.text(Locale.FRANCE)).isEqualTo(problem.text(Locale.ENGLISH));
    }

    @Test
    void saysNoLineAboutTheFileAsAWhole() {
        assertThat(OfficeProblem.ofFile("file-empty", "number").text(Locale.ENGLISH))
                .startsWith("The file is empty.");
    }

    @Test
    void showsWhatItWasGivenAsItIs() {
        assertThat(OfficeProblem.at(10_000, "channel-unknown", "{0}'s").text(Locale.ENGLISH))
                .startsWith("Line 10000: \"{0}'s\"");
    }

    @Test
    void hasTheSameTextsInBothLanguagesAndOneForEachCodeInUse() throws IOException {
        TreeSet<String> codes = new TreeSet<>(List.of("line"));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/renkei/office"))) {
            for (Path source : sources.toList()) {
                Pattern.compile("OfficeProblem\\s*\\.(?:at\\(\\s*[^\"]*?|ofFile\\(\\s*)\"([a-z0-9-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(use -> codes.add(use.group(1)));
            }
        }
        assertThat(texts(Locale.ENGLISH).keySet()).isEqualTo(codes);
        assertThat(texts(Locale.JAPANESE).keySet()).isEqualTo(codes);
        for (String code : codes) {
            assertThat(holes(Locale.JAPANESE, code)).as(code).isEqualTo(holes(Locale.ENGLISH, code));
            assertThat(texts(Locale.ENGLISH).getString(code)).doesNotContain("'");
        }
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("renkei.office.problems", locale, NO_FALLBACK);
    }

    private static List<String> holes(Locale locale, String code) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(texts(locale).getString(code))
                .results()
                .map(hole -> hole.group())
                .sorted()
                .collect(Collectors.toList());
    }
}
