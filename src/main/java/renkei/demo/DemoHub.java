package renkei.demo;

import java.util.Map;
import renkei.home.Home;

/** Starts the hub that a demo shows, in this process. */
public interface DemoHub {

    /** A hub that runs. */
    interface Running extends AutoCloseable {
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
