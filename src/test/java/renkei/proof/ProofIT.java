package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.OfflineHub;
import renkei.operator.Direction;
import renkei.operator.Operator;
import renkei.operator.OperatorException;
import renkei.report.SchemaCheck;
import renkei.sending.Content;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.sending.State;
import renkei.trust.Signatory;
import renkei.trust.Verdict;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofIT {
    /** The first moment of May in Japan. */
    private static final Instant MAY = Instant.parse("2026-04-30T15:00:00Z");

    private static final Instant APRIL = Instant.parse("2026-04-10T00:00:00Z");

    private ProofHome home;
    private Operator operator;
    private SendingId lastOfApril;
    private SendingId firstOfMay;
    private SendingId received;
    private SendingId noReceipt;
    private SendingId noEvidence;
    private SendingId tampered;
    private SendingId strangeReceipt;
    private SendingId strangeEvidence;
    private SendingId rejected;
    private SendingId suspended;

    @BeforeAll
    void fillHome(@TempDir Path folder) throws IOException {
        home = new ProofHome(folder.resolve("home"));
        Sending last = ProofHome.planned(0, 1, "20260430235959");
        lastOfApril = home.arrived(last, MAY.minusMillis(1));
        home.pickedUp(last, MAY.plusSeconds(60));
        firstOfMay = home.arrived(ProofHome.planned(0, 1, "20260501000000"), MAY);
        received = home.arrived(
                new Sending(
                        ProofHome.number(2),
                        ProofHome.OFFICE,
                        "",
                        List.of(ProofHome.document("=cmd|x.pdf".replace("|", " "), "pdf"))),
                MAY.plusSeconds(5));
        noReceipt = home.arrived(ProofHome.planned(0, 2, "20260410000001"), APRIL);
        noEvidence = home.arrived(ProofHome.planned(0, 2, "20260410000002"), APRIL.plusSeconds(1));
        tampered = home.arrived(ProofHome.planned(0, 1, "20260410000003"), APRIL.plusSeconds(2));
        strangeReceipt = home.arrived(ProofHome.planned(0, 1, "20260410000004"), APRIL.plusSeconds(3));
        rejected = home.rejected(ProofHome.planned(0, 3, "20260410000005"), APRIL.plusSeconds(4));
        suspended = home.suspended(ProofHome.planned(0, 3, "20260410000006"), APRIL.plusSeconds(5));
        strangeEvidence = home.arrived(ProofHome.planned(0, 1, "20260410000007"), APRIL.plusSeconds(6));
        home.settle();
        Files.delete(home.receipt(ProofHome.OFFICE, noReceipt));
        home.vault().delete(noEvidence);
        ProofHome.damage(sealed(tampered));
        Files.copy(
                home.receipt(ProofHome.OFFICE, lastOfApril),
                home.receipt(ProofHome.OFFICE, strangeReceipt),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(sealed(lastOfApril), sealed(strangeEvidence), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        operator = OfflineHub.open(home.home());
    }

    @AfterAll
    void close() {
        operator.close();
    }

    private Path sealed(SendingId id) {
        String name = id.value();
        return home.home().vault().resolve(name.substring(0, 2)).resolve(name + ".sealed");
    }

    private ProofSummary prove(String months, Path out) throws IOException {
        return home.prove(home.order(months, true), 500, out, operator);
    }

    @Test
    void aMonthBeginsAtMidnightInJapan(@TempDir Path out) throws IOException {
        ProofSummary may = prove("202605", out.resolve("may"));
        assertThat(may.whole()).isTrue();
        assertThat(names(out.resolve("may/evidence")))
                .containsExactlyInAnyOrder(firstOfMay + ".asice", received + ".asice");
        assertThat(names(out.resolve("may/receipts")))
                .containsExactlyInAnyOrder(firstOfMay + ".asice", received + ".asice");
        assertThat(may.totals()).isEqualTo(new Totals(2, 0, 1, 1, 2, 2, Map.of()));
        prove("202604", out.resolve("april"));
        assertThat(names(out.resolve("april/evidence")))
                .contains(lastOfApril + ".asice")
                .doesNotContain(firstOfMay + ".asice");
    }

    @Test
    void whatDoesNotStandBehindASendingIsNamedAndNothingWrongIsPutIn(@TempDir Path out) throws IOException {
        ProofSummary april = prove("202604", out.resolve("april"));
        assertThat(april.whole()).isFalse();
        assertThat(april.faults()).isEqualTo(new Faults(5, 1, 2, 1, 1));
        assertThat(april.totals())
                .isEqualTo(new Totals(2, 0, 6, 0, 3, 4, Map.of(State.REJECTED, 1L, State.SUSPENDED, 1L)));
        assertThat(names(out.resolve("april/evidence")))
                .containsExactlyInAnyOrder(lastOfApril + ".asice", noReceipt + ".asice", strangeReceipt + ".asice");
        assertThat(names(out.resolve("april/receipts")))
                .containsExactlyInAnyOrder(
                        lastOfApril + ".asice", noEvidence + ".asice", tampered + ".asice", strangeEvidence + ".asice");
        String page = Files.readString(out.resolve("april/proof.html"));
        String lacking = page.substring(page.indexOf("裏付けが足りない送信"), page.indexOf("相手先事業所ごとの実績"));
        for (SendingId id : List.of(noReceipt, noEvidence, tampered, strangeReceipt, strangeEvidence)) {
            assertThat(lacking).contains(id.value());
        }
        assertThat(lacking).doesNotContain(lastOfApril.value(), rejected.value(), suspended.value());
        assertThat(lacking).contains("証拠: なし", "証拠: 誤り", "封印", "受領書: なし", "受領書: 誤り", "この送信のものではありません");
        String others = page.substring(page.indexOf("届いていない送信(実績に数えないもの)"));
        assertThat(others).contains(rejected.value(), suspended.value(), "差戻し", "対応待ち");
    }

    @Test
    void whatTheRejectedOneIsCalledOnThePageCannotRunThere(@TempDir Path out) throws IOException {
        prove("202604", out.resolve("p"));
        String page = Files.readString(out.resolve("p/proof.html"));
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;事業所&quot;");
        assertThat(Files.readString(out.resolve("p/proof.json"))).contains("<script>");
    }

    @Test
    void pagesOfTheLedgerAddUpToTheWhole(@TempDir Path out) throws IOException {
        ProofOrder order = home.order("202603-202606", true);
        assertThat(home.prove(order, 1, out.resolve("one"), operator))
                .isEqualTo(home.prove(order, 2, out.resolve("two"), operator))
                .isEqualTo(home.prove(order, 500, out.resolve("all"), operator));
        for (String file : List.of("proof.html", "proof.json", "exchange.csv", "evidence.sha256", "README.txt")) {
            assertThat(out.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(out.resolve("all").resolve(file));
        }
    }

    @Test
    void theContainerIsSignedByTheHubAndHoldsThePageTheListsAndTheDigests(@TempDir Path out) throws IOException {
        prove("202605", out.resolve("p"));
        Verdict.Valid verdict = home.verifier()
                .verify(Content.of(Files.readAllBytes(out.resolve("p/proof.asice"))))
                .orThrow();
        assertThat(verdict.signer()).isEqualTo(new Signatory.Hub("みほんのハブ"));
        assertThat(verdict.documents())
                .extracting(document -> document.name().value())
                .containsExactly("proof.html", "proof.json", "exchange.csv", "evidence.sha256");
        for (var document : verdict.documents()) {
            assertThat(out.resolve("p").resolve(document.name().value()))
                    .hasBinaryContent(document.content().bytes());
        }
        ProofHome.damage(out.resolve("p/proof.asice"));
        assertThat(home.verifier().verify(Content.of(Files.readAllBytes(out.resolve("p/proof.asice")))))
                .isInstanceOf(Verdict.Invalid.class);
    }

    @Test
    void whatThePageSaysHowToCheckItWorks(@TempDir Path out) throws Exception {
        prove("202605", out.resolve("p"));
        Process process = checking(out.resolve("p"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("evidence/" + firstOfMay + ".asice: OK", "README.txt: OK");
        String manifest = Files.readString(out.resolve("p/checked/META-INF/ASiCManifest.xml"));
        List<String> printed = said.lines()
                .filter(line -> line.matches("(proof|exchange|evidence)\\.[a-z0-9]+ .*="))
                .toList();
        assertThat(printed).hasSize(4).allSatisfy(line -> assertThat(manifest)
                .contains(line.substring(line.indexOf(' ') + 1)));
    }

    @Test
    void checkingFailsWhenAReceiptWasChangedLater(@TempDir Path out) throws Exception {
        prove("202605", out.resolve("p"));
        ProofHome.damage(out.resolve("p/receipts/" + received + ".asice"));
        Process process = checking(out.resolve("p"));
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isNotZero();
    }

    /** Types what the page says, word for word. */
    private static Process checking(Path out) throws IOException {
        String page = Files.readString(out.resolve("proof.html"));
        String commands = page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"))
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return new ProcessBuilder("bash", "-ec", "cat trust/*.pem > anchors.pem\n" + commands)
                .directory(out.toFile())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void withoutDocumentsEvidenceIsVerifiedAndLeftOut(@TempDir Path out) throws IOException {
        ProofSummary summary = home.prove(home.order("202605", false), 500, out.resolve("p"), operator);
        assertThat(summary.whole()).isTrue();
        assertThat(summary.totals().evidence()).isEqualTo(2);
        assertThat(out.resolve("p/evidence")).doesNotExist();
        assertThat(names(out.resolve("p/receipts"))).hasSize(2);
        JsonNode json = new ObjectMapper().readTree(out.resolve("p/proof.json").toFile());
        assertThat(json.at("/sendings/0/evidence/sha256").asText()).hasSize(64);
        assertThat(json.at("/sendings/0/evidence/file").asText()).isEmpty();
    }

    @Test
    void theSchemaDescribesWhatIsWritten(@TempDir Path out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schema = mapper.readTree(Path.of("docs/proof.schema.json").toFile());
        prove("202604-202605", out.resolve("p"));
        JsonNode json = mapper.readTree(out.resolve("p/proof.json").toFile());
        assertThat(SchemaCheck.problems(schema, json)).isEmpty();
        assertThat(json.at("/sendings")).hasSize(10);
    }

    @Test
    void theTableHasARowForEachDocumentAndNoFormulas(@TempDir Path out) throws IOException {
        prove("202605", out.resolve("p"));
        List<String> rows = Files.readAllLines(out.resolve("p/exchange.csv"));
        assertThat(rows).hasSize(1 + 2 + 1);
        assertThat(rows.get(0)).startsWith("\uFEFF\"事業所\",\"方向\"");
        assertThat(rows.get(1)).contains("\"0899900001 訪問みほん\"", "\"2026-05-01 00:00:00\"", "第6表（予定）");
        assertThat(rows.get(2)).contains("第7表（予定）");
        assertThat(rows.get(3)).contains("\"受信\"", "\"'=cmd x.pdf\"", "\"PDF\"");
    }

    @Test
    void nothingIsOverwrittenAndNothingHalfDoneStays(@TempDir Path out) throws IOException {
        Path there = Files.createDirectory(out.resolve("there"));
        assertThatThrownBy(() -> prove("202605", there)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).isEmptyDirectory();
        Operator broken = (Operator) Proxy.newProxyInstance(
                Operator.class.getClassLoader(), new Class<?>[] {Operator.class}, (proxy, method, arguments) -> {
                    throw new OperatorException(OperatorException.Reason.NO_ANSWER, "away");
                });
        assertThatThrownBy(() -> home.prove(home.order("202605", true), 9, out.resolve("new"), broken))
                .hasMessage("away");
        assertThat(names(out)).containsExactly("there");
        prove("202605", out.resolve("new"));
        assertThat(names(out)).containsExactlyInAnyOrder("there", "new");
        assertThat(names(out.resolve("new")))
                .containsExactlyInAnyOrder(
                        "README.txt",
                        "evidence",
                        "evidence.sha256",
                        "exchange.csv",
                        "proof.asice",
                        "proof.html",
                        "proof.json",
                        "receipts",
                        "trust");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("new"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatAnOfficeReceivedIsProvedByTheReceiptThatTheSenderHas(@TempDir Path out) throws IOException {
        prove("202605", out.resolve("p"));
        JsonNode sending = new ObjectMapper()
                .readTree(out.resolve("p/proof.json").toFile())
                .at("/sendings/1");
        assertThat(sending.at("/direction").asText()).isEqualTo(Direction.RECEIVED.name());
        assertThat(sending.at("/evidence/signer").asText()).isEqualTo("0899900002");
        assertThat(sending.at("/receipt/signer").asText()).isEqualTo("0899900000");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        }
    }
}
