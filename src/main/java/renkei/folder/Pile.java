package renkei.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.office.OfficeNumber;

/**
 * Files of an outbox that are ready to be taken together.
 *
 * @param office whose outbox
 * @param receiver the name of the folder in the outbox in which they lie; empty for the outbox itself
 * @param files one or more
 * @param sidecars {@code message.txt}, and the {@code .done} and {@code .sha256} files that belong to the files
 */
public record Pile(OfficeNumber office, Kind kind, String receiver, List<Seen> files, List<Seen> sidecars) {

    /** What a pile can be. */
    public enum Kind {
        /** Documents that may make a sending. */
        SENDING,
        /** One thing that is no document: a link, a folder, a device, or a file with an unsafe name. */
        STRAY
    }

    public Pile {
        files = List.copyOf(files);
        sidecars = List.copyOf(sidecars);
    }

    /** The receiver that the folder names, if the files lie in one. */
    public Optional<String> receiverFolder() {
        return receiver.isEmpty() ? Optional.empty() : Optional.of(receiver);
    }

    List<Path> paths() {
        return Stream.concat(files.stream(), sidecars.stream()).map(Seen::path).toList();
    }
}
