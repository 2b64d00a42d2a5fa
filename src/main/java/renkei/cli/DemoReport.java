package renkei.cli;

import java.time.Duration;
import java.util.List;
import renkei.demo.Balance;
import renkei.demo.Drop;
import renkei.demo.Expectation;
import renkei.demo.Gap;
import renkei.demo.Group;
import renkei.demo.Outcome;

/** Shows what a round of the demo came to. */
final class DemoReport {
    private final Screen screen;
    private final Texts texts;
    private final Group group;

    DemoReport(Screen screen, Group group) {
        this.screen = screen;
        this.texts = screen.texts();
        this.group = group;
    }

    /** Who exchanges. */
    void group() {
        Table table = new Table(texts.of("demo.number"), texts.of("demo.name"), texts.of("demo.type"));
        group.offices()
                .forEach(office -> table.add(office.number(), office.name(), String.join(";", office.serviceTypes())));
        table.print(screen.out());
        screen.out().println();
        screen.out().flush();
    }

    /** Every drop: what should have become of it, and what did. */
    void tables(Balance balance) {
        Table work = new Table(
                "#",
                texts.of("demo.what"),
                texts.of("demo.sender"),
                texts.of("demo.receiver"),
                texts.of("demo.files"),
                texts.of("demo.expected"),
                texts.of("demo.found"),
                texts.of("demo.receipt"));
        Table mistakes = new Table(
                "#",
                texts.of("demo.mistake"),
                texts.of("demo.sender"),
                texts.of("demo.expected"),
                texts.of("demo.reported"),
                "");
        for (Outcome outcome : balance.outcomes()) {
            if (outcome.drop().task().isMistake()) {
                mistakes.add(mistake(outcome));
            } else {
                work.add(work(outcome));
            }
        }
        work.print(screen.out());
        screen.out().println();
        mistakes.print(screen.out());
        screen.out().println();
    }

    private Object[] work(Outcome outcome) {
        Drop drop = outcome.drop();
        boolean receipt = outcome.gaps().stream()
                .noneMatch(gap -> gap.kind() == Gap.Kind.NO_RECEIPT
                        || gap.kind() == Gap.Kind.RECEIPT_BROKEN
                        || gap.kind() == Gap.Kind.RECEIPT_WRONG);
        return new Object[] {
            drop.number(),
            texts.of("demo.task." + drop.task()),
            drop.office(),
            drop.receiver(),
            drop.documents().size(),
            texts.of("state.PICKED_UP"),
            outcome.state().map(state -> texts.of("state." + state)).orElse("-"),
            receipt ? texts.of("demo.verified") : mark(false)
        };
    }

    private Object[] mistake(Outcome outcome) {
        Drop drop = outcome.drop();
        String expected =
                drop.expectation() instanceof Expectation.Refusal refusal ? refusal.code() : texts.of("demo.untouched");
        String found = outcome.codes().isEmpty() && outcome.isFine()
                ? texts.of("demo.untouched")
                : String.join(", ", outcome.codes());
        return new Object[] {
            drop.number(), texts.of("demo.task." + drop.task()), drop.office(), expected, found, mark(outcome.isFine())
        };
    }

    private String mark(boolean fine) {
        return texts.of(fine ? "demo.fine" : "demo.wrong");
    }

    /** What it adds up to, and what is missing. */
    void sums(Balance balance, Duration took) {
        long files = balance.arrived().stream()
                .mapToLong(outcome -> outcome.drop().documents().size())
                .sum();
        int arrived = balance.arrived().size();
        screen.say("demo.sums", arrived, files, balance.refused().size(), balance.ledgerRows());
        verdict(balance);
        screen.say("demo.took", Times.of(took, texts));
    }

    /** The same in one line. */
    void line(int number, Balance balance) {
        screen.say(
                "demo.round",
                number,
                balance.arrived().size(),
                balance.refused().size());
        verdict(balance);
    }

    private void verdict(Balance balance) {
        for (Outcome outcome : balance.outcomes()) {
            outcome.gaps()
                    .forEach(gap -> screen.say(
                            "demo.gap",
                            outcome.drop().number(),
                            texts.of("demo.task." + outcome.drop().task()),
                            text(gap)));
        }
        balance.others().forEach(gap -> screen.out().println(text(gap)));
        screen.say(balance.isEven() ? "demo.even" : "demo.odd", balance.gaps().size());
    }

    private String text(Gap gap) {
        List<String> what = gap.what().stream().map(Screen::harmless).toList();
        return texts.of("demo.gap." + gap.kind(), what.toArray());
    }
}
