package renkei.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties japanese = read("ja");
        Properties english = read("en");
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(japanese.stringPropertyNames()).allSatisfy(key -> assertThat(places(japanese.getProperty(key)))
                .as(key)
                .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void nothingThatAFileContainsIsTakenForAPlaceholder() {
        assertThat(Words.of(java.util.Locale.ENGLISH).of("change", "{1}", "b{0}"))
                .isEqualTo("{1} → b{0}");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{[0-9]\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    private static Properties read(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("compare_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
