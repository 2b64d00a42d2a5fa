package renkei.cli;

import java.util.OptionalInt;
import renkei.home.Home;

/** Runs a hub. */
public interface HubStarter {

    /**
     * Runs the hub on a home until it is told to stop.
     *
     * @param port of the console and of health; the home's setting if there is none
     */
    void serve(Home home, OptionalInt port);
}
