package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.standard.Finding.Topic;

@DisplayName("Findings are said in words a care worker understands")
class FindingTextTest {
    /** How codes look in Java: quoted, with a hyphen, starting with one of our words. */
    private static final Path SOURCES = Path.of("src/main/java/renkei");
    /** What these tell has texts of its own, or is told to nobody. */
    private static final List<String> OWN_WORDS = List.of("office", "compare", "proof", "sample");

    private static final Properties JAPANESE = texts("ja");
    private static final Properties ENGLISH = texts("en");

    private static final Pattern CODE = Pattern.compile(
            "\"((?:name|receiver|sender|not|too|digest|already|document|companion|unreadable|text|csv|version|month|field"
                    + "|attachment|sending|convert|more)-[a-z0-9-]*[a-z0-9])\"");

    @Test
    void everyCodeInTheProgramHasATextInBothLanguages() throws IOException {
        Set<String> codes = codesInSources();
        assertThat(codes).hasSizeGreaterThan(40).contains("text-gaiji", "sending-mixed", "csv-quote-open");
        for (FieldType type : FieldType.values()) {
            if (!type.matches("?") && type != FieldType.VERSION) {
                codes.add(type.findingCode());
            }
        }
        codes.addAll(List.of(
                "name-unreadable",
                "receiver-unknown",
                "receiver-unreachable-by-hub",
                "sender-mismatch",
                "not-a-document",
                "too-large",
                "digest-mismatch",
                "already-sent",
                "document-empty",
                "companion-refused",
                "unreadable-file"));
        codes.addAll(List.of("attachment-not-pdf", "attachment-not-jpeg", "message-unreadable"));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            FindingText text = FindingText.of(locale);
            for (String code : codes) {
                Finding finding = new Finding(
                        Topic.LAYOUT, code, Severity.ERROR, new Place(1, 2, 3, "項目", "値"), List.of("a", "b", "c"));
                assertThat(text.message(finding)).as(code).isNotBlank().doesNotContain("{", "?");
                assertThat(text.remedy(finding)).as(code).isNotBlank().doesNotContain("{", "?");
            }
        }
    }

    @Test
    void nothingThatMayBeAnErrorIsSaidToBeSentAsItIs() {
        for (Rule rule : Rule.all()) {
            if (rule.severities().containsValue(Severity.ERROR)) {
                assertThat(JAPANESE.getProperty(rule.id() + ".remedy"))
                        .as(rule.id())
                        .doesNotContain("送信できます", "送れます");
                assertThat(ENGLISH.getProperty(rule.id() + ".remedy"))
                        .as(rule.id())
                        .doesNotContain("can be sent");
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(JAPANESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
        assertThat(Rule.all()).allSatisfy(rule -> assertThat(JAPANESE.stringPropertyNames())
                .contains(rule.id() + ".message", rule.id() + ".remedy"));
    }

    @Test
    void theJapaneseTextsKeepToTheirStyle() {
        for (String key : JAPANESE.stringPropertyNames()) {
            if (key.endsWith(".message") || key.endsWith(".remedy")) {
                assertThat(JAPANESE.getProperty(key))
                        .as(key)
                        .endsWith("。")
                        .doesNotContain("データフィールド", "フィールド", "エンコード", "パース", "16進", "不正な", "入力ミス");
            }
        }
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/renkei/standard/findings_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (OWN_WORDS.stream().anyMatch(folder -> file.startsWith(SOURCES.resolve(folder)))) {
                    continue;
                }
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    // What ends in a hyphen is completed by a constant, and listed by the tests themselves.
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    @Test
    void aHeadingSaysFormLineAndField() {
        Place place = new Place(3, 45, 10, "サービス利用日", "20250230");

        assertThat(FindingText.of(Locale.JAPAN).heading(DocumentKind.UPPLAN, place))
                .isEqualTo("第6表（予定） 3行目 45文字目 No.10 サービス利用日");
        assertThat(FindingText.of(Locale.US).heading(DocumentKind.UPPLAN, place))
                .isEqualTo("Form 6 (planned) line 3 column 45 No.10 サービス利用日");
        assertThat(FindingText.of(Locale.JAPAN).heading(DocumentKind.UPPLAN, Place.DOCUMENT))
                .isEqualTo("第6表（予定）");
    }

    @Test
    void whatAFileContainsIsNeverTakenForAPlaceholder() {
        Finding finding = new Finding(
                Topic.LAYOUT, "field-int", Severity.ERROR, new Place(1, 1, 8, "単位数", "{0}{field}"), List.of());

        assertThat(FindingText.of(Locale.JAPAN).message(finding))
                .isEqualTo("「単位数」の値「{0}{field}」は、数（小数点のない半角の数字）ではありません。");
    }

    @Test
    void otherLocalesGetEnglish() {
        assertThat(FindingText.of(Locale.FRENCH).severity(Severity.ERROR)).isEqualTo("error");
        assertThat(FindingText.of(Locale.JAPAN).severity(Severity.WARNING)).isEqualTo("注意");
    }
}
