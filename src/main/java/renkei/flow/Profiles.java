package renkei.flow;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.standard.Profile;

/**
 * How strictly the files of whom are judged, as {@code hub.check} says: an office's own profile goes before that of the way
 * it is reached, and where both offices of a sending have one, the stricter counts.
 *
 * @param usual of offices that have none
 * @param special by office number or by channel, such as {@code national} or {@code sftp:partner}
 */
record Profiles(Profile usual, Map<String, Profile> special, OfficeDirectory offices) {
    Profiles {
        special = Map.copyOf(special);
    }

    /** By which a sending from one office to another is judged. */
    Profile between(OfficeNumber sender, Office receiver) {
        Optional<Profile> senders = offices.find(sender)
                .map(office -> of(office))
                .orElseGet(() -> Optional.ofNullable(special.get(sender.value())));
        return Stream.concat(senders.stream(), of(receiver).stream())
                .reduce(Profile::stricter)
                .orElse(usual);
    }

    private Optional<Profile> of(Office office) {
        return Stream.of(office.number().value(), office.channel().toString())
                .flatMap(key -> Optional.ofNullable(special.get(key)).stream())
                .findFirst();
    }
}
