package renkei.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages hold nothing unescaped")
class HtmlTest {
    @Test
    void whatSomebodyWroteIsTextWhateverItHolds() {
        String text = "<script>alert('1')</script> & \"<b>\" &amp; -->";
        Document page = Jsoup.parseBodyFragment(Element.of(Tag.P).with(text).source());
        assertThat(page.select("p").text()).isEqualTo(text);
        assertThat(page.select("script, b")).isEmpty();
    }

    @Test
    void whatSomebodyWroteStaysInItsAttribute() {
        String text = "\" onclick=\"alert(1)\" x='<b>&";
        Element element = Element.jpeg(new byte[] {1}, text).explained(text);
        org.jsoup.nodes.Element parsed =
                Jsoup.parseBodyFragment(element.source()).selectFirst("img");
        assertThat(parsed).isNotNull();
        assertThat(parsed.attr("alt")).isEqualTo(text);
        assertThat(parsed.attr("title")).isEqualTo(text);
        assertThat(parsed.hasAttr("onclick")).isFalse();
    }

    @Test
    void lineBreaksOfEveryKindAreOneBreak() {
        assertThat(Html.text("a\r\nb\rc\nd\n\re").source()).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void charactersThatNoPageMayHoldBecomeASign() {
        assertThat(Html.text("a\0b\u001Bc\u0085d\u202Ee\uD800f\uDC00g\uFFFFh").source())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh");
        assertThat(Html.text("髙\uD867\uDE3D\t①").source()).isEqualTo("髙\uD867\uDE3D\t①");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "javascript:alert(1)", "a\"", "1a", "//x"})
    void namesOfPlacesAndStylesAreNamesOnly(String name) {
        Element element = Element.of(Tag.A);
        assertThatThrownBy(() -> element.named(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> element.leadingTo(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> element.styled(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingGivesAnotherElement() {
        Element cell = Element.of(Tag.TD).styled("number");
        Element wide = cell.across(2).down(3).high(123).styled("sum").with("1");
        assertThat(cell.source()).isEqualTo("<td class=\"number\"></td>");
        assertThat(wide.source())
                .isEqualTo("<td class=\"number sum\" colspan=\"2\" rowspan=\"3\" style=\"height:12.3mm\">1</td>");
    }

    @Test
    void whatCannotHoldAnythingRefusesIt() {
        assertThatThrownBy(() -> Element.of(Tag.BR).with("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageTellsBrowsersToLoadAndRunNothing() throws IOException {
        StringBuilder out = new StringBuilder();
        StyleSheet style = StyleSheet.beside(HtmlTest.class, "plain.css");
        new Page(Locale.JAPANESE, "<title>", style)
                .write(out, List.of(Html.text("本文")).iterator());
        Document page = Jsoup.parse(out.toString());
        assertThat(page.title()).isEqualTo("<title>");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(page.body().text()).isEqualTo("本文");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(page.select("script, link, iframe, object, [src], form")).isEmpty();
        assertThat(out.toString()).startsWith("<!DOCTYPE html>").contains("charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loading.css", "ending.css", "missing.css"})
    void aStyleSheetThatLoadsOrEndsEarlyIsNoStyleSheet(String name) {
        assertThatThrownBy(() -> StyleSheet.beside(HtmlTest.class, name))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }
}
