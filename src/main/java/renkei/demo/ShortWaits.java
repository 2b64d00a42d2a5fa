package renkei.demo;

import java.util.Map;

/**
 * Settings for people who watch: the waits of {@code config/application.yaml} are for shares and slow writers, these for a
 * disk on which nobody else writes. The log goes to the home only.
 */
final class ShortWaits {
    private ShortWaits() {}

    /** The settings of a hub on that port; 0 takes any that is free. */
    static Map<String, String> on(int port) {
        return Map.of(
                "server.port", String.valueOf(port),
                "hub.collect.sweep-interval-ms", "100",
                "hub.collect.settle-ms", "400",
                "hub.collect.sending-wait-ms", "4000",
                "logging.threshold.console", "off");
    }
}
