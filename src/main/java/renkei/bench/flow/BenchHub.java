package renkei.bench.flow;

import java.util.Map;
import java.util.Optional;
import renkei.home.Home;

/** Starts the hub that is measured, in this process. */
public interface BenchHub {
    /** Settings that change nothing of what is measured: any free port, and no log among the figures. */
    Map<String, String> QUIET = Map.of("server.port", "0", "logging.threshold.console", "off");

    /** A hub that runs. */
    interface Running extends AutoCloseable {
        /** How many messages wait in its queues, those being worked on included; without those on the dead-letter desk. */
        long waiting();

        /** Stops it; returns when it has stopped. */
        @Override
        void close();
    }

    /**
     * Starts a hub on a home as {@code serve} does; returns when files flow.
     *
     * @param settings that win over those of the home
     */
    default Running start(Home home, Map<String, String> settings) {
        return start(home, settings, Optional.empty());
    }

    /**
     * The same, looking at the clock at each step of the routes.
     *
     * @param times is told what each step takes, if it is there
     */
    Running start(Home home, Map<String, String> settings, Optional<StepTimes> times);
}
