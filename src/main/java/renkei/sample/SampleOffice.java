package renkei.sample;

import java.util.List;
import renkei.office.OfficeNumber;
import renkei.standard.Edition;

/** An office that sends or receives samples: its number and its service type, two characters. */
public record SampleOffice(OfficeNumber number, String serviceType) {
    private static final List<String> PLANNING = List.of("43", "46", "AF");

    /** Whether offices of that service type plan, and do not serve. */
    public static boolean plans(String serviceType) {
        return PLANNING.contains(serviceType);
    }

    boolean plans() {
        return plans(serviceType);
    }

    /** How file names of that edition write it. V4.0 has three characters; what it puts there is not known. */
    String inName(Edition edition) {
        int length = edition.serviceTypeLength();
        return length == 0 ? number.value() : number + "_" + "0".repeat(length - 2) + serviceType;
    }
}
