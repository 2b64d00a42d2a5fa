package renkei.demo;

import java.util.HashMap;
import java.util.Map;

/**
 * Settings for people who watch: the waits of {@code config/application.yaml} are for shares and slow writers, these for a
 * disk on which nobody else writes. The log goes to the home only.
 */
final class ShortWaits {
    private ShortWaits() {}

    /** The settings of a hub on that port; 0 takes any that is free. */
    static Map<String, String> on(int port) {
        Map<String, String> settings = new HashMap<>(waits("4000"));
        settings.put("server.port", String.valueOf(port));
        settings.put("logging.threshold.console", "off");
        return settings;
    }

    /**
     * The settings of hubs that are killed: what goes together may come late on a machine that starts programs, and what a
     * hub had seen its successor sees when it looks at everything.
     */
    static Map<String, String> underKills() {
        Map<String, String> settings = new HashMap<>(waits("30000"));
        settings.put("hub.collect.full-look-ms", "3000");
        return settings;
    }

    private static Map<String, String> waits(String sendingWaitMs) {
        return Map.of(
                "hub.collect.sweep-interval-ms", "100",
                "hub.collect.settle-ms", "400",
                "hub.collect.sending-wait-ms", sendingWaitMs);
    }
}
