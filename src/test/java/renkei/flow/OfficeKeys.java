package renkei.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import renkei.home.Home;
import renkei.office.OfficeNumber;
import renkei.trust.KeyType;
import renkei.trust.Keyring;

/** Gives an office of a home another certificate. */
final class OfficeKeys {
    private OfficeKeys() {}

    /** One that held until yesterday. */
    static void expire(Home home, OfficeNumber office) throws Exception {
        replace(home, office, InstantSource.offset(Clock.systemUTC(), Duration.ofDays(-2)), Duration.ofDays(1));
    }

    /** One that holds for so long. */
    static void endIn(Home home, OfficeNumber office, Duration validity) throws Exception {
        replace(home, office, Clock.systemUTC(), validity);
    }

    /** One that holds for a year. */
    static void renew(Home home, OfficeNumber office) throws Exception {
        replace(home, office, Clock.systemUTC(), Duration.ofDays(365));
    }

    private static void replace(Home home, OfficeNumber office, InstantSource clock, Duration validity)
            throws Exception {
        Keyring keys = Keyring.open(home.keys(), clock);
        Path folder = home.keys().resolve("offices").resolve(office.value());
        Files.move(folder, home.keys().resolve("old-" + office + "-" + clock.millis()));
        keys.add(keys.authority().issue(office, "事業所", KeyType.EC_P256, validity));
    }
}
