package renkei.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.demo.Gap.Kind;
import renkei.operator.LedgerAudit;
import renkei.operator.Operator;
import renkei.operator.SendingStory;
import renkei.sending.SendingId;
import renkei.sending.State;

/** Compares what should have become of each drop with what lies in the folders and stands in the ledger. */
final class Inspection {
    private final Answers answers;
    private final FolderCheck folders;
    private final ReceiptCheck receipts;
    private final Operator operator;

    Inspection(Answers answers, ReceiptCheck receipts, Operator operator) {
        this.answers = answers;
        this.folders = new FolderCheck(answers);
        this.receipts = receipts;
        this.operator = operator;
    }

    /**
     * Everything that became of the drops.
     *
     * @param before the ledger's sums before the first of them
     */
    Balance of(List<Drop> drops, Arrivals arrivals, Sums before) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Drop drop : drops) {
            outcomes.add(outcome(drop, arrivals));
        }
        List<Gap> others = new ArrayList<>();
        arrivals.unexpected().forEach(one -> others.add(Gap.of(Kind.UNEXPECTED, one.name(), one.receiver())));
        operator.dead().forEach(letter -> others.add(Gap.of(Kind.AT_THE_DESK, letter.id(), letter.failure())));
        Sums sums = Sums.of(operator);
        if (!sums.equals(before.plus(drops))) {
            others.add(Gap.of(Kind.OTHER_SUM, before.plus(drops), sums));
        }
        LedgerAudit audit = operator.audit();
        if (!audit.whole()) {
            others.add(Gap.of(Kind.LEDGER_BROKEN, audit.brokenRow(), audit.flaw()));
        }
        return new Balance(outcomes, others, audit.rows());
    }

    private Outcome outcome(Drop drop, Arrivals arrivals) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        if (drop.expectation() instanceof Expectation.Arrival arrival) {
            arrivals.missing(drop.number()).forEach(name -> gaps.add(Gap.of(Kind.NOT_ARRIVED, name, drop.receiver())));
            gaps.addAll(receipts.check(answers.receipt(drop, arrival), arrival.id(), drop));
            gaps.addAll(folders.sent(drop));
            Optional<State> state = state(arrival.id());
            if (!state.equals(Optional.of(State.PICKED_UP))) {
                gaps.add(Gap.of(
                        Kind.OTHER_STATE, arrival.id(), state.map(State::name).orElse("-")));
            }
            return new Outcome(drop, state, folders.codes(drop), gaps);
        }
        if (drop.expectation() instanceof Expectation.Refusal refusal) {
            List<String> codes = folders.codes(drop);
            gaps.addAll(folders.returned(drop));
            if (!codes.contains(refusal.code())) {
                gaps.add(Gap.of(Kind.OTHER_REPORT, refusal.code(), String.join(", ", codes)));
            }
            return new Outcome(drop, Optional.empty(), codes, gaps);
        }
        return new Outcome(drop, Optional.empty(), List.of(), folders.untouched(drop));
    }

    private Optional<State> state(SendingId id) {
        return operator.show(id.value()).stream().findFirst().map(SendingStory::state);
    }
}
