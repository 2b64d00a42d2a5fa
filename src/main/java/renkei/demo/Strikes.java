package renkei.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import renkei.demo.process.Cluster;
import renkei.demo.process.Program;

/** Kills parts of a cluster under load, one at a time, and starts each again. */
final class Strikes {
    /** Of undisturbed flow before a kill, and after the killed part is back. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Cluster cluster;
    private final Load load;
    private final Patience patience;
    private final ClusterWatcher watcher;

    Strikes(Cluster cluster, Load load, Patience patience, ClusterWatcher watcher) {
        this.cluster = cluster;
        this.load = load;
        this.patience = patience;
        this.watcher = watcher;
    }

    /**
     * Kills one part with SIGKILL, waits until something dropped after that has arrived, and starts the part again.
     *
     * @return nothing if it was stopped, or nobody has that part; a flow that did not come back has a pause of all the time that was waited
     */
    Optional<Strike> strike(Victim victim) throws IOException {
        flow(QUIET);
        if (!patience.until(LIMIT, () -> victim.of(cluster).isPresent())) {
            return Optional.empty();
        }
        Program program = victim.of(cluster).orElseThrow();
        long begin = System.nanoTime();
        program.kill();
        watcher.killed(program);
        int before = load.dropped();
        boolean goesOn = patience.until(LIMIT, () -> isShown() && load.newest() > before);
        Duration back = Duration.ofNanos(System.nanoTime() - begin);
        if (goesOn) {
            watcher.back(back);
        }
        flow(QUIET);
        if (patience.isStopped()) {
            return Optional.empty();
        }
        program.start();
        program.awaitReady(Cluster.START_LIMIT);
        watcher.started(program);
        flow(QUIET);
        Duration pause = load.pulse().longestPause(begin, System.nanoTime());
        return Optional.of(new Strike(victim, program.name(), pause, back));
    }

    private void flow(Duration duration) throws IOException {
        patience.until(duration, () -> !isShown());
    }

    /** Always true. */
    private boolean isShown() {
        watcher.progress(load.arrived(), load.dropped());
        return true;
    }
}
