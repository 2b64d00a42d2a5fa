package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Printed, each form is on sheets of its own")
class PrintIT {
    private static final Pattern SHEET = Pattern.compile("/MediaBox ?\\[ ?0 0 ([0-9.]+) ([0-9.]+) ?]");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachFormBeginsASheetThatLiesAsTheFormDoes() throws IOException, InterruptedException {
        Map<String, String> client = Map.of("insurer_no", "139990");
        Written plans = Written.of("UP2KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(client, client))
                .with(1, Map.of("insured_no", "9000000001"));
        Written deletions = Written.of(
                        "DLT1KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(client, client))
                .with(1, Map.of("insured_no", "9000000001"));
        assertThat(sheets(List.of(plans, deletions))).isEqualTo("LPLP");
    }

    /** Some forms take a second sheet, according to the fonts of the machine; the head of none is lost. */
    @Test
    void fullFormsGoOnOnFurtherSheets() throws IOException, InterruptedException {
        assertThat(sheets(Written.file("hanako.yaml"))).matches("L{3,4}P{2,3}L{3,5}P");
    }

    /** L for each sheet that lies, P for each that stands. */
    private String sheets(List<Written> documents) throws IOException, InterruptedException {
        Optional<String> browser = browser();
        assumeTrue(browser.isPresent(), "no chromium on the path: printing is not tried");
        List<Form> forms = Forms.of(documents.stream().map(Written::table).toList(), new FamilyImages());
        Path page = folder.resolve("page.html");
        try (Writer out = Files.newBufferedWriter(page)) {
            new FormsPage(Locale.JAPANESE, new Binder(forms, Map.of(), List.of())).write(out);
        }
        return sheets(print(browser.get(), page));
    }

    private Path print(String browser, Path page) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return pdf;
    }

    private static String sheets(Path pdf) throws IOException {
        Matcher sheet = SHEET.matcher(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1));
        return sheet.results()
                .map(box -> Double.parseDouble(box.group(1)) > Double.parseDouble(box.group(2)) ? "L" : "P")
                .collect(Collectors.joining());
    }

    private static Optional<String> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
