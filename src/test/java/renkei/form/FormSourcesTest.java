package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.flow.CamelCsvParser;
import renkei.form.Shortcoming.Reason;
import renkei.standard.DocumentName;
import renkei.standard.TableReader;

@DisplayName("A page has limits and says what it leaves out")
class FormSourcesTest {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final String NAME = "UP1KYO_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final Map<String, String> ROW =
            Map.of("insurer_no", "139990", "insured_no", "9000000001", "plan_created_or_changed_date", "20250320");
    private static final DocumentName IMAGE = DocumentName.parse(
                    "UPKIHON_IMAGE_0899900001_46_0899900002_A2_20250401090000_0001.jpg")
            .orElseThrow();

    @Test
    void rowsBeyondTheLimitAreCounted() throws IOException {
        FormSources sources = sources(new FormLimits(10, 2, 10, 10, 10));
        add(sources, Written.of(NAME, List.of(ROW, ROW, ROW, ROW, ROW)));
        Binder binder = sources.bind();
        assertThat(binder.shortcomings()).containsExactly(new Shortcoming(NAME, Reason.TOO_MANY_ROWS, 3));
        assertThat(binder.isWrong()).isTrue();
        assertThat(Shelf.page(binder, Locale.JAPANESE).select("nav .notice").text())
                .contains("残りの 3 行");
    }

    @Test
    void formsBeyondTheLimitAreCounted() throws IOException {
        FormSources sources = sources(new FormLimits(1, 100, 10, 10, 10));
        add(
                sources,
                Written.of(NAME, List.of(ROW, ROW, ROW))
                        .with(1, Map.of("insured_no", "9000000002"))
                        .with(2, Map.of("insured_no", "9000000003")));
        Binder binder = sources.bind();
        assertThat(binder.forms()).hasSize(1);
        assertThat(binder.shortcomings()).containsExactly(new Shortcoming("", Reason.TOO_MANY_FORMS, 2));
    }

    @Test
    void aRowThatCannotBeReadIsToldOnEachFormOfItsDocument() throws IOException {
        Written document = Written.of(NAME, List.of(ROW));
        byte[] broken = (new String(document.bytes(), MS932) + "202407,139990\r\n").getBytes(MS932);
        FormSources sources = sources(FormLimits.STANDARD);
        sources.add(document.documentName(), new ByteArrayInputStream(broken));
        Binder binder = sources.bind();
        assertThat(binder.isWrong()).isTrue();
        Document page = Shelf.page(binder, Locale.JAPANESE);
        assertThat(page.select("article .notice").text())
                .contains("読み取れないところがあり", NAME, "（1 件）", "2行目", "項目の数が違います", "hub check");
        assertThat(page.select("nav .notice")).isEmpty();
        assertThat(Shelf.page(binder, Locale.ENGLISH).select("article .notice").text())
                .contains("could not be read whole", "hub check");
    }

    /** V3 is not known for sure, so that its number of fields is no error there; the row is missing all the same. */
    @Test
    void aRowThatIsLeftOutIsToldHoweverItIsJudged() throws IOException {
        Written document = new Written("UP1KYO_0899900001_0899900002_20250401090000.CSV", "V3", List.of(ROW));
        FormSources sources = sources(FormLimits.STANDARD);
        byte[] broken = (new String(document.bytes(), MS932) + "202208,139990\r\n").getBytes(MS932);
        sources.add(document.documentName(), new ByteArrayInputStream(broken));
        assertThat(sources.bind().isWrong()).isTrue();
    }

    @Test
    void aDocumentWithoutAnyFormIsToldOnThePage() throws IOException {
        FormSources sources = sources(FormLimits.STANDARD);
        sources.add(DocumentName.parse(NAME).orElseThrow(), new ByteArrayInputStream("x,y\r\n1,2\r\n".getBytes(MS932)));
        Binder binder = sources.bind();
        assertThat(binder.forms()).isEmpty();
        assertThat(binder.isWrong()).isTrue();
        assertThat(Shelf.page(binder, Locale.JAPANESE).select("nav .notice").text())
                .contains("読み取れる行がない", NAME);
    }

    @Test
    void imagesBeyondTheLimitAndWhatIsNoImageAreLeftOut() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        assertThat(image(jpeg, new FormLimits(1, 1, 1, 4, 4))).isEmpty();
        assertThat(image(jpeg, new FormLimits(1, 1, 1, 3, 4)))
                .extracting(Shortcoming::reason)
                .containsExactly(Reason.IMAGE_TOO_LARGE);
        assertThat(image(jpeg, new FormLimits(1, 1, 1, 4, 3)))
                .extracting(Shortcoming::reason)
                .containsExactly(Reason.IMAGE_TOO_LARGE);
        assertThat(image("<svg/>".getBytes(StandardCharsets.UTF_8), FormLimits.STANDARD))
                .extracting(Shortcoming::reason)
                .containsExactly(Reason.IMAGE_BROKEN);
    }

    @Test
    void eachReasonIsSaidInBothLanguages() {
        for (Reason reason : Reason.values()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                String text = new Words(locale).of(new Shortcoming("<a>", reason, 12));
                assertThat(text).isNotBlank().doesNotContain("{");
            }
        }
        for (Remark remark : Remark.values()) {
            assertThat(new Words(Locale.JAPANESE).of("remark." + remark)).isNotBlank();
            assertThat(new Words(Locale.ENGLISH).of("remark." + remark)).isNotBlank();
        }
    }

    @Test
    void findingsBeyondTheLimitAreNotKept() throws IOException {
        FormSources sources = sources(new FormLimits(10, 100, 2, 10, 10));
        sources.add(
                DocumentName.parse(NAME).orElseThrow(),
                new ByteArrayInputStream("202407,1\r\n202407,1\r\n202407,1\r\n".getBytes(MS932)));
        assertThat(sources.bind().findings().values()).extracting(List::size).containsExactly(2);
    }

    private static List<Shortcoming> image(byte[] bytes, FormLimits limits) throws IOException {
        FormSources sources = sources(limits);
        sources.add(IMAGE, new ByteArrayInputStream(bytes));
        return sources.bind().shortcomings();
    }

    private static FormSources sources(FormLimits limits) {
        return new FormSources(new TableReader(CamelCsvParser.standalone()), limits);
    }

    private static void add(FormSources sources, Written document) throws IOException {
        sources.add(document.documentName(), new ByteArrayInputStream(document.bytes()));
    }
}
