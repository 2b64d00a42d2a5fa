package renkei.home;

import java.time.InstantSource;
import java.util.List;
import renkei.trust.Keyring;
import renkei.trust.SubjectRules;

/** The keyring of a home, with the home's own profiles of {@link SubjectRules} below {@code config/trust}. */
public final class HomeKeyring {
    private HomeKeyring() {}

    /**
     * Opens it.
     *
     * @param subjects names of profiles
     * @throws HomeException if a profile is missing or cannot be understood
     */
    public static Keyring open(Home home, List<String> subjects, InstantSource clock) {
        try {
            return Keyring.open(
                    home.keys(), SubjectRules.named(subjects, home.config().resolve("trust")), clock);
        } catch (IllegalArgumentException e) {
            throw new HomeException(HomeException.Trouble.WRONG_SUBJECTS, home.config(), e);
        }
    }

    /** Opens it for a command that runs no hub. */
    public static Keyring open(Home home, InstantSource clock) {
        return open(home, HomeSettings.read(home).subjects(), clock);
    }
}
