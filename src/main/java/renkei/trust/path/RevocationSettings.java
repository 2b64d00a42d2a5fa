package renkei.trust.path;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * How strictly revocation is looked at, and whom the hub may ask.
 *
 * @param grace for how long a statement that has run out is still taken, while nobody gives a newer one
 * @param hosts who may be asked over HTTP: a name (port 80) or a name and a port; nobody else ever is, whatever a
 *     certificate says
 */
public record RevocationSettings(Mode mode, Duration grace, Set<String> hosts) {

    /** What is demanded of every certificate below an anchor. */
    public enum Mode {
        /** Nothing. */
        OFF,
        /** A statement where one is to be had: its authority's list lies in the folder, or the host of its list or
         * responder may be asked. */
        WHEN_KNOWN,
        /** A statement. */
        REQUIRED
    }

    public RevocationSettings {
        hosts = Set.copyOf(hosts);
        if (grace.isNegative()) {
            throw new IllegalArgumentException("a negative grace");
        }
    }

    /** Whether that place may be asked. */
    boolean allows(URI place) {
        if (!"http".equalsIgnoreCase(place.getScheme()) || place.getHost() == null || place.getRawUserInfo() != null) {
            return false;
        }
        String host = place.getHost().toLowerCase(Locale.ROOT);
        int port = place.getPort() < 0 ? 80 : place.getPort();
        return hosts.contains(host + ":" + port) || (port == 80 && hosts.contains(host));
    }
}
