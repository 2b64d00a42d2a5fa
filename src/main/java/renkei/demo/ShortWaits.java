package renkei.demo;

import java.util.Map;
import renkei.home.Home;

/**
 * Settings for people who watch: the waits of {@code config/application.yaml} are for shares and slow writers, these for a
 * disk on which nobody else writes. The log goes to the home, not to the screen.
 */
final class ShortWaits {
    private ShortWaits() {}

    static Map<String, String> in(Home home) {
        return Map.of(
                "hub.collect.sweep-interval-ms", "100",
                "hub.collect.settle-ms", "400",
                "hub.collect.sending-wait-ms", "4000",
                "logging.threshold.console", "off",
                "logging.file.name", home.logs().resolve("hub.log").toString());
    }
}
