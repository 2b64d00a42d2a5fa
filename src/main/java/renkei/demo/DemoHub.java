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
     * Starts a hub on a home as {@code serve} does, and makes the keys that the home lacks; returns when files flow.
     *
     * @param port of health and of the commands; 0 takes any that is free
     * @param settings that win over those of the home
     */
    Running start(Home home, int port, Map<String, String> settings);
}
