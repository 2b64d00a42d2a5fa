package renkei.office;

import java.util.List;

/** One care office (事業所): its number, its name, the two-character codes of its services, and how it is reached. */
public record Office(OfficeNumber number, String name, List<String> serviceTypes, Channel channel) {
    public Office {
        serviceTypes = List.copyOf(serviceTypes);
    }
}
