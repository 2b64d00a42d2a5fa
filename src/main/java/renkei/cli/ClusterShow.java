package renkei.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import renkei.demo.ClusterBalance;
import renkei.demo.ClusterDemo;
import renkei.demo.Demo;
import renkei.demo.process.Parts;
import renkei.operator.Operators;

/** Shows a cluster under load whose parts are killed, one after the other. */
final class ClusterShow {
    private final Screen screen;
    private final Operators operators;
    private final Clock clock;

    ClusterShow(Screen screen, Operators operators, Clock clock) {
        this.screen = screen;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * Shows it.
     *
     * @param once whether to end after each part was killed once
     */
    Outcome run(Demo.Order order, boolean once, CtrlC stopping) throws IOException {
        Parts parts = Parts.named(System.getenv())
                .orElseThrow(() -> new Unable("cluster.parts", Parts.ARTEMIS, Parts.POSTGRES));
        boolean even = true;
        try (ClusterDemo demo = new ClusterDemo(order, parts, operators, clock)) {
            stopping.tells(demo::stop);
            try (Progress progress = screen.progress("demo.progress")) {
                ClusterLines lines = new ClusterLines(screen, progress, clock);
                demo.start(lines);
                for (int number = 1; !demo.isStopped() && (number == 1 || !once); number++) {
                    Optional<ClusterBalance> balance = demo.play(number, lines);
                    balance.ifPresent(new ClusterReport(screen)::show);
                    even &= balance.filter(found -> found.balance().isEven()).isPresent();
                }
            }
        } catch (RuntimeException e) {
            if (!stopping.wasTold()) {
                throw e;
            }
            even = false;
        }
        screen.say("cluster.left", order.home());
        screen.out().flush();
        return even ? Outcome.FINE : Outcome.WRONG;
    }
}
