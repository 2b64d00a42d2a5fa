package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.OfflineHub;
import renkei.home.Home;
import renkei.home.HomeKeys;
import renkei.home.HomeMaker;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Samples;
import renkei.ledger.jdbc.Durability;
import renkei.ledger.jdbc.DurableH2;
import renkei.ledger.jdbc.JdbcLedger;
import renkei.trust.KeyType;

/** A home of which two months are over, asked as a person asks. */
class AuditCommandIT {
    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void makeHome() {
        Home made = new HomeMaker(any -> {}).make(folder.resolve("拠点"), HomeMaker.exampleOffices());
        new HomeKeys(made, KeyType.EC_P256, InstantSource.system()).makeHubKeys(made.hubName());
        home = made.path();
        try (var database = DurableH2.open(home)) {
            JdbcLedger ledger = new JdbcLedger(database, Durability.of(database));
            for (int month = 1; month <= 2; month++) {
                Instant at = Instant.parse("2026-0" + month + "-10T00:00:00Z");
                ledger.record(List.of(
                        Event.once(EventType.ACCEPTED, Samples.parties(month), at, Samples.detail(EventType.ACCEPTED)),
                        Event.once(
                                EventType.WITHDRAWN, Samples.parties(month), at, Samples.detail(EventType.WITHDRAWN))));
            }
        }
    }

    @Test
    void archivesAreMadeAndVerifiedWithTheirHomeAndWithout() throws IOException {
        Typed made = type("archive", home.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("_2026-01_1.asice", "_2026-02_1.asice", "2 archives made");
        Typed audit = type("audit", home.toString());
        assertThat(audit.code()).as(audit.out()).isZero();
        assertThat(audit.out()).contains("whole: 4 rows", "1 checkpoints, 2 archives, up to row 4");
        Typed loose = type(arguments(archives()));
        assertThat(loose.code()).as(loose.out() + loose.err()).isZero();
        assertThat(loose.out()).contains("rows 1 to 2", "rows 3 to 4", "2 archives are right");
    }

    @Test
    void anArchiveThatIsNotRightIsNamedAsTextAndAsJson() throws IOException {
        type("archive", home.toString());
        Path first = archives().get(0);
        byte[] bytes = Files.readAllBytes(first);
        bytes[bytes.length / 2] ^= 1;
        Files.write(first, bytes);
        Typed audit = type("audit", home.toString());
        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out()).contains("Archive 1 is wrong", "signature is not right", "backup kept elsewhere");
        Typed json = type(arguments(List.of(Path.of("--json"), first)));
        assertThat(json.code()).isEqualTo(1);
        JsonNode read = new ObjectMapper().readTree(json.out());
        assertThat(read.at("/findings/0/flaw").asText()).isEqualTo("SIGNATURE_WRONG");
    }

    @Test
    void withoutAHomeNobodyIsBelievedUnlessNamed() throws IOException {
        type("archive", home.toString());
        Typed typed = type("audit", "--archive", archives().get(0).toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("--trust");
    }

    private String[] arguments(List<Path> files) {
        return Stream.concat(
                        Stream.of(
                                "audit",
                                "--archive",
                                "--trust",
                                home.resolve("keys/trust").toString()),
                        files.stream().map(Path::toString))
                .toArray(String[]::new);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("evidence/archives"))) {
            return files.filter(file -> file.toString().endsWith(".asice"))
                    .sorted()
                    .toList();
        }
    }

    private static Typed type(String... arguments) {
        return Typed.command(Locale.ENGLISH, OfflineHub::open, arguments);
    }
}
