package renkei.demo;

import java.util.List;
import renkei.office.Office;
import renkei.sample.SampleOffice;

/** From one office to another. */
record Way(Office sender, Office receiver) {

    Way back() {
        return new Way(/* sender= */ receiver, /* receiver= */ sender);
    }

    List<SampleOffice> parties() {
        return List.of(party(sender), party(receiver));
    }

    private static SampleOffice party(Office office) {
        return new SampleOffice(office.number(), office.serviceTypes().get(0));
    }
}
