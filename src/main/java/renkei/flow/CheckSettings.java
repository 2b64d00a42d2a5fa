package renkei.flow;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import renkei.office.Channel;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.standard.Profile;

/**
 * How strictly files are judged ({@code hub.check}); a word that is no profile, or a key that is nobody, stops the start.
 *
 * @param profile of whom has no other
 * @param profiles others, by office number or by channel
 */
public record CheckSettings(String profile, @DefaultValue Map<String, String> profiles) {
    private static final String KEY = "hub.check.profile";
    private static final String WORDS = "Give lenient, standard or strict.";
    private static final String WHOSE =
            "Give an office number in quotes (\"0899900001\"), folder, national, or \"[sftp:PARTNER]\".";

    public CheckSettings {
        require(Profile.parse(profile).isPresent(), KEY, profile, WORDS);
        profiles = Map.copyOf(profiles);
        profiles.forEach((whose, word) -> {
            String key = KEY + "s." + whose;
            boolean somebody = OfficeNumber.parse(whose).isPresent()
                    || Channel.parse(whose).isPresent();
            require(somebody, key, word, WHOSE);
            require(Profile.parse(word).isPresent(), key, word, WORDS);
        });
    }

    /** The profiles as they are meant. */
    Profiles profiles(OfficeDirectory offices) {
        Map<String, Profile> meant = new HashMap<>();
        profiles.forEach((whose, word) -> meant.put(whose, Profile.parse(word).orElseThrow()));
        return new Profiles(Profile.parse(profile).orElseThrow(), meant, offices);
    }

    private static void require(boolean right, String key, String value, String remedy) {
        if (!right) {
            throw new InvalidConfigurationPropertyValueException(key, value, remedy);
        }
    }
}
