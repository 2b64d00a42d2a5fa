package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.ledger.Ledger;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.proof.Months;
import renkei.proof.Proof;
import renkei.proof.ProofOrder;
import renkei.proof.ProofSummary;
import renkei.proof.Sources;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.State;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** What offices really exchanged is proved beside the running hub; what was refused is not counted. */
class ProofOfExchangeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatArrivedIsProvedAndWhatWasRefusedIsNotCounted() throws Exception {
        GroupHome home = GroupHome.make(folder.resolve("home"), 3);
        try (ConfigurableApplicationContext hub = home.start(Map.of())) {
            Ledger ledger = hub.getBean(Ledger.class);
            List<MixedSending> sendings = MixedSending.among(3, 12);
            for (MixedSending sending : sendings) {
                home.dropInto(sending.outbox(home), sending.documents());
            }
            byte[] nothing = "not a table".getBytes(StandardCharsets.US_ASCII);
            home.drop(
                    0,
                    List.of(new Document(
                            new FileName("UPPLAN_202604_" + GroupHome.number(0) + "_43_" + GroupHome.number(1)
                                    + "_11_20260401000001.CSV"),
                            Content.of(nothing))));
            await().atMost(PATIENCE)
                    .until(() -> ledger.counts().get(State.DELIVERED) == 12
                            && ledger.counts().get(State.REJECTED) == 1);
            await().atMost(PATIENCE).until(() -> receipts(home, sendings) == 12);

            ProofSummary summary = prove(home);

            long sent =
                    sendings.stream().filter(sending -> sending.sender() == 0).count();
            long received =
                    sendings.stream().filter(sending -> sending.receiver() == 0).count();
            assertThat(summary.whole()).isTrue();
            assertThat(summary.arrived()).isEqualTo(sent + received);
            assertThat(summary.partnerCount()).isEqualTo(2);
            assertThat(summary.notArrived()).isEqualTo(1);
            try (var evidence = Files.list(folder.resolve("out/evidence"))) {
                assertThat(evidence).hasSize((int) (sent + received));
            }
        }
    }

    private static long receipts(GroupHome home, List<MixedSending> sendings) throws Exception {
        long found = 0;
        for (int office : sendings.stream().map(MixedSending::sender).distinct().toList()) {
            found += GroupHome.names(home.office(office).receipts()).size();
        }
        return found;
    }

    private ProofSummary prove(GroupHome home) throws Exception {
        Clock clock = Clock.systemUTC();
        Instant now = clock.instant();
        Keyring keyring = Keyring.open(home.home().keys(), clock);
        Verifier verifier = new Verifier(keyring, clock, ContainerLimits.USUAL);
        Sources.Crypto crypto = new Sources.Crypto(verifier, new Signer(verifier, clock));
        DateTimeFormatter month = DateTimeFormatter.ofPattern("uuuuMM").withZone(ZoneId.of("Asia/Tokyo"));
        // The month may have changed while the hub worked.
        String months = month.format(now.minus(PATIENCE)) + "-" + month.format(now);
        ProofOrder order = new ProofOrder(
                GroupHome.number(0),
                "",
                Months.parse(months).orElseThrow(),
                true,
                Locale.ENGLISH,
                new ProofOrder.Maker(now, keyring.hub().owner().toString(), "test"));
        try (Operator operator = new Operators(anyHome -> {
                    throw new IllegalStateException("the hub runs");
                })
                .of(home.home())) {
            return new Proof(new Sources(home.home(), keyring, crypto, number -> ""))
                    .make(order, operator, folder.resolve("out"), (done, all) -> {});
        }
    }
}
