package renkei.convert;

import java.util.List;
import java.util.Optional;
import renkei.office.OfficeNumber;
import renkei.standard.ServiceTypes;

/**
 * What is known of service types (サービス種類コード) for file names that must carry them.
 *
 * @param sender what a person says about the sender; goes before the directory
 * @param receiver as for the sender
 */
public record KnownTypes(Optional<String> sender, Optional<String> receiver, OfficeTypes directory) {
    /** Nothing is known. */
    public static final KnownTypes NONE = new KnownTypes(Optional.empty(), Optional.empty(), OfficeTypes.UNKNOWN);

    /** What the directory knows of an office, without the services whose plans are not exchanged. */
    List<String> inDirectory(OfficeNumber office) {
        return directory.of(office).stream()
                .filter(ServiceTypes::isExchanged)
                .distinct()
                .toList();
    }
}
