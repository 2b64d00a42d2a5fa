package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.broker.Broker;
import renkei.broker.HubQueue;
import renkei.folder.Vault;
import renkei.ledger.Ledger;
import renkei.operator.Operator;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.SendingId;
import renkei.sending.State;
import renkei.standard.DocumentKind;
import renkei.trust.Evidence;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Verdict;
import renkei.trust.Verifier;
import renkei.trust.stamp.LoopbackStamps;

/** A whole hub and a time-stamping service on this machine that is there, away, and there again. */
class StampFlowIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LoopbackStamps stamps = new LoopbackStamps(InstantSource.system());
    private GroupHome home;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeHome() throws Exception {
        home = GroupHome.make(folder.resolve("home"), 2);
        Path trust = Files.createDirectory(home.home().keys().resolve("stamp-trust"));
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(stamps.authority().certificate().getEncoded());
        Files.writeString(
                trust.resolve("tsa.pem"), "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    @AfterEach
    void close() {
        stamps.close();
    }

    @Test
    void oneStampProvesManySendingsAndTheirReceipts() throws Exception {
        try (ConfigurableApplicationContext hub = home.start(batch())) {
            drop("20250401090000");
            drop("20250401090001");
            awaitStates(hub, State.DELIVERED, 2);
            awaitStamped(hub);

            for (Path receipt : receipts()) {
                SendingId id = SendingId.parse(receipt.getFileName().toString().replace(".asice", ""))
                        .orElseThrow();
                assertThat(proved(hub, id, kept(hub, id)).stamp()).isPresent();
                assertThat(proved(hub, id, Content.of(Files.readAllBytes(receipt)))
                                .stamp())
                        .isPresent();
            }
        }
    }

    @Test
    void eachSignatureHasItsStampWhenItIsAccepted() throws Exception {
        try (ConfigurableApplicationContext hub = home.start(settings("each", Map.of()))) {
            drop("20250401090000");
            awaitStates(hub, State.DELIVERED, 1);
            await().atMost(PATIENCE).until(() -> receipts().size() == 1);

            SendingId id = ids().get(0);
            assertThat(verify(hub, kept(hub, id)).stamp()).isPresent();
            assertThat(verify(hub, Content.of(Files.readAllBytes(receipts().get(0))))
                            .stamp())
                    .isPresent();
            assertThat(stamps.requests()).isEqualTo(2);
            assertThat(waiting(hub)).isZero();
        }
    }

    @Test
    void aServiceThatIsAwayStopsNothingAtFirstAndNoStampIsLostByARestart() throws Exception {
        stamps.fails(LoopbackStamps.Fault.AWAY);
        try (ConfigurableApplicationContext hub = home.start(batch())) {
            drop("20250401090000");
            awaitStates(hub, State.DELIVERED, 1);
            await().atMost(PATIENCE).until(() -> status(hub).contains("時刻認証"));
            assertThat(hub.getBean(FlowHealth.class).health().getStatus()).isEqualTo(Status.UP);
            assertThat(waiting(hub)).isPositive();
        }
        stamps.fails(LoopbackStamps.Fault.NONE);
        try (ConfigurableApplicationContext hub = home.start(batch())) {
            awaitStamped(hub);
            assertThat(proved(hub, ids().get(0), kept(hub, ids().get(0))).stamp())
                    .isPresent();
            assertThat(status(hub)).doesNotContain("時刻認証");
        }
    }

    @Test
    void whereStampsAreRequiredAcceptanceStopsInTimeAndGoesOnByItself() throws Exception {
        stamps.fails(LoopbackStamps.Fault.SERVER_ERROR);
        Map<String, String> required =
                settings("batch", Map.of("hub.stamp.required", "true", "hub.stamp.longest-failure-ms", "400"));
        try (ConfigurableApplicationContext hub = home.start(required)) {
            drop("20250401090000");
            StampWatch watch = hub.getBean(StampWatch.class);
            await().atMost(PATIENCE).until(watch::isOverdue);
            assertThat(hub.getBean(FlowHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
            drop("20250401090001");
            await().atMost(PATIENCE).until(() -> status(hub).contains("受付を止めています"));
            await().atMost(PATIENCE).until(() -> String.join(
                            " ", hub.getBean(LastFailures.class).lines(50))
                    .contains("stamp"));
            assertThat(GroupHome.names(home.office(0).outbox())).isNotEmpty();
            assertThat(vaulted()).hasSize(1);

            stamps.fails(LoopbackStamps.Fault.NONE);
            awaitStates(hub, State.DELIVERED, 2);
            awaitStamped(hub);
            assertThat(hub.getBean(FlowHealth.class).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void whereNothingIsAcceptedWithoutAStampTheFilesWaitForTheService() throws Exception {
        stamps.fails(LoopbackStamps.Fault.AWAY);
        Map<String, String> strict =
                settings("each", Map.of("hub.stamp.required", "true", "hub.stamp.longest-failure-ms", "0"));
        try (ConfigurableApplicationContext hub = home.start(strict)) {
            drop("20250401090000");
            await().atMost(PATIENCE).until(() -> stamps.requests() > 0);
            assertThat(vaulted()).isEmpty();

            stamps.fails(LoopbackStamps.Fault.NONE);
            awaitStates(hub, State.DELIVERED, 1);
            assertThat(verify(hub, kept(hub, ids().get(0))).stamp()).isPresent();
        }
    }

    private Map<String, String> batch() {
        return settings("batch", Map.of());
    }

    private Map<String, String> settings(String mode, Map<String, String> further) {
        Map<String, String> all = new HashMap<>(
                Map.of("hub.stamp.mode", mode, "hub.stamp.url", stamps.url().toString(), "hub.stamp.every-ms", "200"));
        all.putAll(further);
        return all;
    }

    private void drop(String sequence) throws IOException {
        SampleOrder order = SampleOrder.of(
                DocumentKind.UPPLAN,
                new SampleOffice(GroupHome.number(0), "43"),
                new SampleOffice(GroupHome.number(1), "11"));
        List<Document> documents = Samples.make(order.with(order.month(), sequence));
        home.drop(0, documents);
    }

    private static void awaitStates(ConfigurableApplicationContext hub, State state, long count) {
        Ledger ledger = hub.getBean(Ledger.class);
        await().atMost(PATIENCE).until(() -> ledger.counts().getOrDefault(state, 0L) == count);
    }

    /** Until a receipt is there for every sending, and nothing waits for a stamp. */
    private void awaitStamped(ConfigurableApplicationContext hub) {
        await().atMost(PATIENCE)
                .until(() -> receipts().size() == vaulted().size()
                        && records() == 2 * vaulted().size());
        await().atMost(PATIENCE).until(() -> waiting(hub) == 0);
    }

    private static long waiting(ConfigurableApplicationContext hub) {
        return hub.getBean(Broker.class).waiting(HubQueue.STAMPS);
    }

    private static String status(ConfigurableApplicationContext hub) {
        return String.join(" ", hub.getBean(Operator.class).status().troubles());
    }

    private List<SendingId> ids() throws IOException {
        return vaulted().stream()
                .map(file -> SendingId.parse(file.getFileName().toString().replace(".sealed", ""))
                        .orElseThrow())
                .toList();
    }

    private List<Path> vaulted() throws IOException {
        return files(home.home().vault(), ".sealed");
    }

    private int records() throws IOException {
        return files(home.home().vault(), ".ers").size();
    }

    private List<Path> receipts() throws IOException {
        return files(home.office(0).receipts(), ".asice");
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static Content kept(ConfigurableApplicationContext hub, SendingId id) {
        return new Seal(hub.getBean(Keyring.class).vaultKeys())
                .open(Content.of(hub.getBean(Vault.class).get(id)));
    }

    private static Verdict.Valid proved(ConfigurableApplicationContext hub, SendingId id, Content container) {
        byte[] record = hub.getBean(Vault.class)
                .record(id, Evidence.files(container).digest())
                .orElseThrow();
        return verify(hub, Evidence.with(container, record));
    }

    private static Verdict.Valid verify(ConfigurableApplicationContext hub, Content container) {
        return hub.getBean(Verifier.class).verify(container).orThrow();
    }
}
