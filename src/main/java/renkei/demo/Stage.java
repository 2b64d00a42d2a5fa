package renkei.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.home.OfficeEquipment;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.trust.KeyType;

/** A home with the group's folders, and care software at each. */
record Stage(Home home, Group group, Map<OfficeNumber, CareSoftware> software) {
    Stage {
        software = Map.copyOf(software);
    }

    /** Makes all of it, the home as {@code init} does. */
    static Stage set(Path path, Group group, InstantSource clock) {
        Home home = new HomeMaker(made -> {}).make(path, group.directory());
        OfficeEquipment equipment = new OfficeEquipment(home, KeyType.EC_P256, clock);
        equipment.equipHub("demo");
        Map<OfficeNumber, CareSoftware> software = new HashMap<>();
        try {
            for (Office office : group.offices()) {
                equipment.equip(office);
                software.put(office.number(), new CareSoftware(home, office.number(), System::nanoTime));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stage(home, group, software);
    }
}
