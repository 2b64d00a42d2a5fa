package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.flow.HubApplication;
import renkei.flow.OfflineHub;
import renkei.operator.FixedOperator;
import renkei.operator.OperatorException;
import renkei.proof.ProofHome;
import renkei.sending.SendingId;

class ProofCommandIT {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String OFFICE = ProofHome.OFFICE.value();

    @TempDir
    private Path folder = Path.of("");

    private final Instant lastMonth = month(-1).atDay(3).atStartOfDay(JAPAN).toInstant();
    private ProofHome home;
    private SendingId arrived;

    @BeforeEach
    void fillHome() {
        // What is signed now may be sent earlier: the ledger alone says when.
        home = new ProofHome(folder.resolve("拠点"), InstantSource.offset(Clock.systemUTC(), Duration.ofMinutes(-1)));
        arrived = home.arrived(ProofHome.planned(0, 1, "20260401000001"), lastMonth);
        home.rejected(ProofHome.planned(0, 3, "20260401000002"), lastMonth.plusSeconds(1));
        home.settle();
    }

    private static YearMonth month(int further) {
        return YearMonth.from(Clock.systemUTC().instant().atZone(JAPAN)).plusMonths(further);
    }

    @Test
    void besideARunningHubItProvesTheSameAsWithoutOne() throws IOException {
        Path beside = folder.resolve("beside");
        try (ConfigurableApplicationContext hub = HubApplication.start(home.home(), Map.of("server.port", "0"))) {
            assertThat(hub.isRunning()).isTrue();
            Typed typed = type(beside, "--office", OFFICE);
            assertThat(typed.code()).as(typed.err()).isZero();
        }
        Path alone = folder.resolve("alone");
        Typed typed = type(alone, "--office", OFFICE);
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains(
                        "arrived: 1, exchanged with other offices: 1.",
                        "did not arrive: 1",
                        "personal data",
                        alone.toString());
        assertThat(alone.resolve("evidence/" + arrived + ".asice"))
                .hasSameBinaryContentAs(beside.resolve("evidence/" + arrived + ".asice"));
        assertThat(alone.resolve("exchange.csv")).hasSameBinaryContentAs(beside.resolve("exchange.csv"));
        Typed verified = Typed.command(
                Locale.ENGLISH,
                "verify",
                beside.resolve("proof.asice").toString(),
                beside.resolve("evidence/" + arrived + ".asice").toString(),
                beside.resolve("receipts/" + arrived + ".asice").toString(),
                "--trust",
                beside.resolve("trust").toString());
        assertThat(verified.code()).as(verified.err()).isZero();
    }

    @Test
    void jsonIsTheSummaryAndWhatIsMissingEndsWith1() throws IOException {
        Files.delete(home.receipt(ProofHome.OFFICE, arrived));
        Typed typed = type(folder.resolve("out"), "--office", OFFICE, "--json", "--months", MONTH.format(month(-1)));
        assertThat(typed.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.at("/office/number").asText()).isEqualTo(OFFICE);
        assertThat(json.at("/faults/receiptsMissing").asInt()).isEqualTo(1);
        assertThat(json)
                .isEqualTo(new ObjectMapper()
                        .readTree(folder.resolve("out/proof.json").toFile())
                        .get("summary"));
    }

    @Test
    void aPersonIsToldWhereWhatIsMissingIsNamed() throws IOException {
        Files.delete(home.receipt(ProofHome.OFFICE, arrived));
        Typed typed = type(folder.resolve("out"), "--office", OFFICE, "--without-documents");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("missing or wrong: 1", "proof.html", "hub evidence");
        assertThat(folder.resolve("out/evidence")).doesNotExist();
    }

    @Test
    void anOfficeThatIsNoLongerInTheDirectoryIsProvedByWhatIsOnRecord() throws IOException {
        Files.writeString(home.home().officesFile(), "number,name,service_types,channel\n0899900009,べつ,11,folder\n");
        assertThat(type(folder.resolve("out"), "--office", OFFICE).code()).isZero();
        Typed unknown = type(folder.resolve("none"), "--office", "0899900008");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("0899900008", "hub office");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatCannotBeMeantIsRefusedBeforeAnyWork() throws IOException {
        for (String months : List.of("2026", "202613", "202605-202604", "190001-202604")) {
            assertThat(refused(months)).contains(months, "202604-202609");
        }
        String future = MONTH.format(month(-1)) + "-" + MONTH.format(month(1));
        assertThat(refused(future)).contains(future, "not begun");
        Typed typed = type(folder.resolve("out"), "--office", "08999");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("08999", "no office number");
        Path there = Files.createDirectory(folder.resolve("there"));
        Typed again = type(there, "--office", OFFICE);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains(there.toString());
    }

    private String refused(String months) {
        Typed typed = Typed.command(
                Locale.ENGLISH,
                anyHome -> {
                    throw new OperatorException(OperatorException.Reason.HOME_IN_USE, "nobody is asked");
                },
                "proof",
                home.home().path().toString(),
                folder.resolve("out").toString(),
                "--office",
                OFFICE,
                "--months",
                months);
        assertThat(typed.code()).isEqualTo(2);
        return typed.err();
    }

    @Test
    void aHubWithoutAKeyOfItsOwnSaysSo() throws IOException {
        Path keys = home.home().keys().resolve("hub");
        Files.move(keys, folder.resolve("elsewhere"));
        Typed typed = Typed.command(
                Locale.ENGLISH,
                anyHome -> new FixedOperator(false),
                "proof",
                home.home().path().toString(),
                folder.resolve("out").toString(),
                "--office",
                OFFICE);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("key-unavailable", "init");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Typed type(Path out, String... further) {
        String[] arguments = new String[further.length + 3];
        arguments[0] = "proof";
        arguments[1] = home.home().path().toString();
        arguments[2] = out.toString();
        System.arraycopy(further, 0, arguments, 3, further.length);
        return Typed.command(Locale.ENGLISH, OfflineHub::open, arguments);
    }
}
