package renkei.cli;

import java.util.Collection;
import renkei.home.OfficeEquipment;
import renkei.office.Office;
import renkei.sending.HubException;

/** Gives offices folders and keys, one after the other, and tells of those for whom it could not be done. */
final class Equipping {
    private final Screen screen;
    private final OfficeEquipment equipment;

    Equipping(Screen screen, OfficeEquipment equipment) {
        this.screen = screen;
        this.equipment = equipment;
    }

    /** Tells how many offices got something; {@link Outcome#WRONG} if one did not get what it needs. */
    Outcome equip(Collection<Office> offices) {
        int done = 0;
        int equipped = 0;
        Outcome outcome = Outcome.FINE;
        try (Progress progress = screen.progress("office.progress")) {
            for (Office office : offices) {
                try {
                    equipped += equipment.equip(office) ? 1 : 0;
                } catch (HubException e) {
                    outcome = Outcome.WRONG;
                    screen.complain(
                            "office.unequipped", office.number(), Screen.harmless(String.valueOf(e.getMessage())));
                }
                progress.done(++done, offices.size());
            }
        }
        screen.say("office.equipped", equipped);
        return outcome;
    }
}
