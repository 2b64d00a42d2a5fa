package renkei.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import renkei.demo.Balance;
import renkei.demo.ClusterBalance;
import renkei.demo.Gap;
import renkei.demo.Strike;

/** Shows what a cluster under load and kills came to. */
final class ClusterReport {
    /** More of them say nothing new. */
    private static final int MOST_GAPS = 50;

    private final Screen screen;
    private final Texts texts;

    ClusterReport(Screen screen) {
        this.screen = screen;
        this.texts = screen.texts();
    }

    /** The kills, the sums, and what is missing. */
    void show(ClusterBalance found) {
        screen.out().println();
        Table strikes = new Table(
                texts.of("cluster.victim"),
                texts.of("cluster.process"),
                texts.of("cluster.pause"),
                "",
                texts.of("cluster.again"));
        for (Strike strike : found.strikes()) {
            strikes.add(
                    texts.of("cluster.victim." + strike.victim()),
                    strike.program(),
                    seconds(strike.pause()),
                    texts.of(strike.isQuick() ? "cluster.quick" : "cluster.slow", Strike.GOAL.toSeconds()),
                    seconds(strike.back()));
        }
        strikes.print(screen.out());
        screen.out().println();
        sums(found);
        gaps(found.balance());
        screen.say(
                found.balance().isEven() ? "demo.even" : "demo.odd",
                found.balance().gaps().size());
        screen.out().flush();
    }

    private void sums(ClusterBalance found) {
        Balance balance = found.balance();
        boolean whole = balance.others().stream().noneMatch(gap -> gap.kind() == Gap.Kind.LEDGER_BROKEN);
        new Table(
                        texts.of("cluster.dropped"),
                        texts.of("cluster.delivered"),
                        texts.of("cluster.lost"),
                        texts.of("cluster.doubled"),
                        texts.of("cluster.rows"),
                        texts.of("cluster.audit"))
                .add(
                        balance.outcomes().size(),
                        balance.arrived().size(),
                        found.lost(),
                        found.doubled(),
                        balance.ledgerRows(),
                        texts.of(whole ? "cluster.whole" : "cluster.broken"))
                .print(screen.out());
        screen.out().println();
    }

    private void gaps(Balance balance) {
        balance.gaps().stream().limit(MOST_GAPS).forEach(gap -> {
            List<String> what = gap.what().stream().map(Screen::harmless).toList();
            screen.say("demo.gap." + gap.kind(), what.toArray());
        });
    }

    /** In seconds, with one decimal place. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
