package renkei.cli;

import renkei.home.Home;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.office.OfficesFile;
import renkei.trust.Signatory;
import renkei.trust.identity.Owner;

/**
 * Whose keys a command is about.
 *
 * @param text the office number, or {@value #HUB}
 * @param name of the office; empty for the hub
 */
record KeyOwner(String text, Signatory signatory, String name) {
    static final String HUB = "hub";

    /** The owner that a person names: an office of the directory, or the hub. */
    static KeyOwner of(String text, Home home) {
        if (text.equals(HUB)) {
            return new KeyOwner(HUB, new Signatory.Hub(home.hubName()), "");
        }
        OfficeNumber number =
                OfficeNumber.parse(text).orElseThrow(() -> new Unable("office.number.wrong", Screen.harmless(text)));
        return new OfficesFile(home.officesFile(), Offices.LIMIT)
                .read().offices().values().stream()
                        .filter(office -> office.number().equals(number))
                        .findFirst()
                        .map(KeyOwner::of)
                        .orElseThrow(() -> new Unable("key.office.unknown", number, home.path()));
    }

    private static KeyOwner of(Office office) {
        return new KeyOwner(office.number().value(), new Signatory.Office(office.number()), office.name());
    }

    Owner owner() {
        return Owner.of(signatory);
    }

    @Override
    public String toString() {
        return text;
    }
}
