package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandIT {
    @TempDir
    private Path folder = Path.of("");

    private Path documents = Path.of("");

    @BeforeEach
    void makeDocuments() {
        documents = folder.resolve("documents");
        for (String kind : List.of("UPPLAN", "UP1KYO")) {
            Typed sample = Typed.command(
                    Locale.ENGLISH,
                    "sample",
                    documents.toString(),
                    "--sender=0899900001",
                    "--receiver=0899900002",
                    "--kind=" + kind,
                    "--clients=2",
                    "--month=202504");
            assertThat(sample.code()).as(sample.err()).isZero();
        }
    }

    @Test
    void withoutAPageTheFormsAreListed() {
        Typed typed = Typed.command(Locale.JAPANESE, "view", documents.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("第6表 サービス利用票（予定）", "第7表 サービス利用票別表", "令和7（2025）年4月分", "帳票 14 枚");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void aPageIsWrittenWhole() throws IOException {
        Path page = folder.resolve("帳票.html");
        Typed typed = Typed.command(Locale.JAPANESE, "view", documents.toString(), "--html", page.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("帳票.html", "14 枚");
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("article")).hasSize(14);
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(names(folder)).containsExactly("documents", "帳票.html");
    }

    @Test
    void thePagesOwnWordsAreInThePersonsLanguageAndTheFormsInJapanese() {
        Document html = Jsoup.parse(Typed.command(Locale.ENGLISH, "view", documents.toString(), "--html", "-")
                .out());
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("h1").text()).isEqualTo("Forms");
        assertThat(html.select("article").eachAttr("lang")).containsOnly("ja");
    }

    @Test
    void onStandardOutputIsThePageAndNothingElse() {
        Typed typed = Typed.command(Locale.JAPANESE, "view", documents.toString(), "--html=-");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void anEarlierPageIsReplacedAndAnythingElseIsNot() throws IOException {
        Path page = folder.resolve("page.html");
        view(page);
        byte[] first = Files.readAllBytes(page);
        Files.writeString(page, "<!DOCTYPE html>old");
        assertThat(view(page).code()).isZero();
        assertThat(page).hasBinaryContent(first);
        Path document = document("UPPLAN");
        byte[] before = Files.readAllBytes(document);
        assertThat(view(document).code()).isEqualTo(2);
        assertThat(document).hasBinaryContent(before);
    }

    @Test
    void whatCannotBeReadIsToldAndEndsWith1() throws IOException {
        Path plan = document("UPPLAN");
        Files.writeString(
                plan,
                Files.readString(plan, java.nio.charset.Charset.forName("MS932")) + "202407,1\r\n",
                java.nio.charset.Charset.forName("MS932"));
        Path page = folder.resolve("page.html");
        Typed typed = Typed.command(Locale.JAPANESE, "view", documents.toString(), "--html", page.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("読み取れないところがあり", "UPPLAN_202504");
        assertThat(Jsoup.parse(Files.readString(page)).select("article .notice"))
                .isNotEmpty();
    }

    @Test
    void otherFilesAreNamedAndHarmNothing() throws IOException {
        Files.writeString(documents.resolve("letter.pdf"), "%PDF-");
        Typed typed = Typed.command(Locale.JAPANESE, "view", documents.toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.err()).contains("letter.pdf");
        Files.writeString(documents.resolve("UPPLAN.csv"), "x");
        Files.createSymbolicLink(
                documents.resolve("UP2KYO_0899900001_43_0899900002_11_20250401090001.CSV"),
                documents.resolve("letter.pdf"));
        Typed wrong = Typed.command(Locale.JAPANESE, "view", documents.toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("UPPLAN.csv", "UP2KYO_0899900001_43_0899900002_11_20250401090001.CSV");
    }

    @Test
    void whereThereIsNoDocumentNothingCanBeDone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("letter.pdf"), "%PDF-");
        Typed typed = Typed.command(Locale.ENGLISH, "view", empty.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("no document there that has a form");
        assertThat(view(folder.resolve("none/page.html")).code()).isEqualTo(2);
    }

    private Path document(String kind) throws IOException {
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(file -> file.toString().contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Typed view(Path page) {
        return Typed.command(Locale.JAPANESE, "view", documents.toString(), "--html", page.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
