package renkei.flow;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import renkei.trust.stamp.HttpStampService;

/**
 * Whether and how the time of signatures is proved ({@code hub.stamp}).
 *
 * @param mode off, each (a time-stamp before a sending is accepted) or batch (one for many, soon after)
 * @param policy object identifier to ask for; empty for the service's own
 * @param longestFailureMs 0 with mode each: nothing at all is accepted without
 */
public record StampSettings(
        String mode,
        String url,
        String policy,
        long timeoutMs,
        long everyMs,
        int mostPerStamp,
        boolean required,
        long longestFailureMs) {
    private static final Pattern POLICY = Pattern.compile("|[0-2](\\.[0-9]{1,10}){1,30}");
    private static final long DAY_MS = 86_400_000;

    public StampSettings {
        require(List.of("off", "each", "batch").contains(mode), "mode", mode, "Give off, each or batch.");
        require(mode.equals("off") || isHttp(url), "url", url, "Give the http address of a time-stamping service.");
        require(POLICY.matcher(policy).matches(), "policy", policy, "Give an object identifier, or nothing.");
        number("timeout-ms", timeoutMs, 100, 300_000);
        number("every-ms", everyMs, 100, DAY_MS);
        number("most-per-stamp", mostPerStamp, 1, 10_000);
        number("longest-failure-ms", longestFailureMs, 0, 30 * DAY_MS);
        require(
                !required || !mode.equals("off"),
                "required",
                String.valueOf(required),
                "Give a mode as well: nothing is stamped while it is off.");
        require(
                !required || mode.equals("each") || longestFailureMs >= 2 * everyMs,
                "longest-failure-ms",
                String.valueOf(longestFailureMs),
                "Give a number of at least twice every-ms.");
    }

    boolean isOff() {
        return mode.equals("off");
    }

    /** Whether each container gets a time-stamp of its own at once. */
    boolean isEach() {
        return mode.equals("each");
    }

    Duration every() {
        return Duration.ofMillis(everyMs);
    }

    Duration longestFailure() {
        return Duration.ofMillis(longestFailureMs);
    }

    HttpStampService.Address address() {
        return new HttpStampService.Address(URI.create(url), Duration.ofMillis(timeoutMs), policy);
    }

    private static boolean isHttp(String url) {
        try {
            String scheme = String.valueOf(URI.create(url).getScheme());
            return scheme.equals("http") || scheme.equals("https");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void number(String key, long value, long least, long most) {
        require(
                value >= least && value <= most,
                key,
                String.valueOf(value),
                "Give a number from " + least + " to " + most + ".");
    }

    private static void require(boolean right, String key, String value, String remedy) {
        if (!right) {
            throw new InvalidConfigurationPropertyValueException("hub.stamp." + key, value, remedy);
        }
    }
}
