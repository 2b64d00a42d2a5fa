package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.demo.CareSoftware.Arrived;
import renkei.demo.Gap.Kind;
import renkei.home.Home;
import renkei.office.OfficeNumber;
import renkei.report.ReceiptDocuments;
import renkei.sending.Document;
import renkei.sending.Receipt;
import renkei.sending.SendingId;
import renkei.sending.State;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.KeyType;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;

/** What a hub should leave behind is laid out by hand, then spoiled in one place at a time. */
class InspectionIT {
    private static final CertificateAuthority AUTHORITY = CertificateAuthority.create("test", Rounds.CLOCK);
    private static final Verifier VERIFIER =
            new Verifier(TrustAnchors.of(Set.of(AUTHORITY.certificate())), Rounds.CLOCK, ContainerLimits.USUAL);

    @TempDir
    private Path folder = Path.of("");

    private final Drop planned = Rounds.drop(Task.PLANNED);
    private final SendingId id = ((Expectation.Arrival) planned.expectation()).id();
    private final Drop quotes = Rounds.drop(Task.BROKEN_QUOTES);
    private final Drop half = Rounds.drop(Task.UNFINISHED);
    private final List<Drop> drops = List.of(planned, quotes, half);
    private final Arrivals arrivals = new Arrivals(drops);
    private final FixedLedger ledger = new FixedLedger();
    private Home home = new Home(folder);
    private Answers answers = new Answers(home);

    @BeforeEach
    void layOut() throws IOException {
        home = Rounds.home(folder);
        answers = new Answers(home);
        Path sent = Files.createDirectories(answers.sent(planned).resolve("2026-04-01"));
        for (Document document : planned.documents()) {
            Files.write(
                    sent.resolve(document.name().value()), document.content().bytes());
            arrivals.add(new Arrived(
                    planned.receiver(),
                    document.name().value(),
                    document.content().digest()));
        }
        receipt(planned.receiver(), id);
        for (Document document : quotes.documents()) {
            Files.write(answers.returned(quotes, document), document.content().bytes());
            report(quotes, "csv-quote-garbage");
        }
        for (Document document : half.documents()) {
            Files.write(answers.dropped(half, document), document.content().bytes());
        }
        ledger.states.put(id, State.PICKED_UP);
        ledger.sums.put(State.PICKED_UP, 1L);
        ledger.sums.put(State.REJECTED, 1L);
    }

    @Test
    void whereAllIsAsItShouldBeThereIsNoGap() throws IOException {
        Balance balance = inspect();
        assertThat(balance.gaps()).isEmpty();
        assertThat(balance.isEven()).isTrue();
        assertThat(balance.arrived()).hasSize(1);
        assertThat(balance.refused()).hasSize(1);
    }

    @Test
    void aDocumentThatDidNotComeIsMissed() throws IOException {
        Balance balance = new Inspection(answers, new ReceiptCheck(VERIFIER), ledger)
                .of(drops, new Arrivals(drops), new Sums(0, 0, 0));
        assertThat(balance.gaps())
                .extracting(Gap::kind)
                .hasSize(planned.documents().size())
                .containsOnly(Kind.NOT_ARRIVED);
    }

    @Test
    void aDocumentThatCameTwiceIsSeen() throws IOException {
        Document document = planned.documents().get(0);
        arrivals.add(new Arrived(
                planned.receiver(), document.name().value(), document.content().digest()));
        assertGap(Kind.UNEXPECTED);
    }

    @Test
    void aMissingReceiptIsMissed() throws IOException {
        Files.delete(answers.receipt(planned, new Expectation.Arrival(id)));
        assertGap(Kind.NO_RECEIPT);
    }

    @Test
    void aReceiptThatWasChangedDoesNotPass() throws IOException {
        Path file = answers.receipt(planned, new Expectation.Arrival(id));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertGap(Kind.RECEIPT_BROKEN);
    }

    @Test
    void aReceiptOfAnotherOfficeDoesNotPass() throws IOException {
        receipt(planned.office(), id);
        assertGap(Kind.RECEIPT_WRONG);
    }

    @Test
    void aReceiptForAnotherSendingDoesNotPass() throws IOException {
        receipt(planned.receiver(), new SendingId("b".repeat(32)));
        assertGap(Kind.RECEIPT_WRONG);
    }

    @Test
    void anOriginalThatIsGoneIsMissed() throws IOException {
        Document document = planned.documents().get(0);
        Files.delete(answers.sent(planned)
                .resolve("2026-04-01")
                .resolve(document.name().value()));
        assertGap(Kind.ORIGINAL_GONE);
    }

    @Test
    void aRefusedFileMustComeBackAsItWas() throws IOException {
        Files.writeString(answers.returned(quotes, quotes.documents().get(0)), "another");
        assertGap(Kind.NOT_RETURNED);
    }

    @Test
    void aReportMustNameTheMistake() throws IOException {
        report(quotes, "field-count");
        assertGap(Kind.OTHER_REPORT);
    }

    @Test
    void anUnfinishedFileMustStayAsItWas() throws IOException {
        Files.delete(answers.dropped(half, half.documents().get(0)));
        assertGap(Kind.TOUCHED);
    }

    @Test
    void theLedgerMustKnowWhereASendingStands() throws IOException {
        ledger.states.put(id, State.DELIVERED);
        assertGap(Kind.OTHER_STATE);
    }

    @Test
    void theLedgerMustCountWhatHappenedAndNothingElse() throws IOException {
        ledger.sums.put(State.REJECTED, 2L);
        assertGap(Kind.OTHER_SUM);
    }

    @Test
    void aBrokenChainIsSeen() throws IOException {
        ledger.whole = false;
        assertGap(Kind.LEDGER_BROKEN);
    }

    private void assertGap(Kind kind) throws IOException {
        assertThat(inspect().gaps()).extracting(Gap::kind).containsExactly(kind);
    }

    private Balance inspect() throws IOException {
        return new Inspection(answers, new ReceiptCheck(VERIFIER), ledger).of(drops, arrivals, new Sums(0, 0, 0));
    }

    private void report(Drop drop, String code) throws IOException {
        String json = "{\"findings\":[{\"code\":\"" + code + "\",\"severity\":\"error\"}]}";
        Files.writeString(answers.report(drop, drop.documents().get(0)), json, StandardCharsets.UTF_8);
    }

    private void receipt(OfficeNumber signer, SendingId named) throws IOException {
        Instant then = Rounds.CLOCK.instant();
        Receipt receipt = new Receipt(
                named,
                new Receipt.Party(planned.office(), ""),
                new Receipt.Party(planned.receiver(), ""),
                "",
                planned.documents().stream()
                        .map(document -> new Receipt.Delivered(
                                document.name(),
                                document.content().size(),
                                document.content().digest(),
                                document.name()))
                        .toList(),
                then,
                then);
        byte[] container = new Signer(VERIFIER, Rounds.CLOCK)
                .sign(AUTHORITY.issue(signer, "", KeyType.EC_P256), ReceiptDocuments.of(receipt))
                .content()
                .bytes();
        Files.write(answers.receipt(planned, new Expectation.Arrival(id)), container);
    }
}
