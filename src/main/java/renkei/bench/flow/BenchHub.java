package renkei.bench.flow;

import java.util.Map;
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
    Running start(Home home, Map<String, String> settings);
}
