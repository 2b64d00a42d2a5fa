package renkei.sample;

import renkei.office.OfficeNumber;
import renkei.standard.Edition;

/** An office that sends or receives samples: its number and its service type, two characters. */
public record SampleOffice(OfficeNumber number, String serviceType) {

    /** How file names of that edition write it. V4.0 has three characters; what it puts there is not known. */
    String inName(Edition edition) {
        int length = edition.serviceTypeLength();
        return length == 0 ? number.value() : number + "_" + "0".repeat(length - 2) + serviceType;
    }
}
