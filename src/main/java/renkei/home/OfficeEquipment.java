package renkei.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.trust.KeyType;

/** Gives the offices of a home what they work with: folders to those reached by folders, keys to all who send from here. */
public final class OfficeEquipment {
    private final OfficeFolders folders;
    private final HomeKeys keys;

    /** @param type of the keys that are made */
    public OfficeEquipment(Home home, KeyType type, InstantSource clock) {
        FolderNames names = HomeSettings.read(home).folderNames();
        this.folders = new OfficeFolders(home.offices(), names, Disk.local());
        this.keys = new HomeKeys(home, type, clock);
    }

    /** The keys of the hub itself and, unless keys are imported, a certificate authority of that name. */
    public void equipHub(String authority) {
        keys.makeHubKeys(authority);
    }

    /**
     * Makes what the office lacks.
     *
     * @return whether it lacked something
     * @throws renkei.sending.Unavailable if it cannot be made
     */
    public boolean equip(Office office) {
        if (office.channel() instanceof Channel.National) {
            return false;
        }
        boolean lacked = keys.makeOfficeKeys(office);
        if (office.channel() instanceof Channel.Folder) {
            lacked |= !hasFolders(office);
            folders.create(office.number());
        }
        return lacked;
    }

    /** Whether the folders that the office needs are there. */
    public boolean hasFolders(Office office) {
        OfficeFolder folder = folders.of(office.number());
        return !(office.channel() instanceof Channel.Folder)
                || (areThere(folder.outbox(), folder.inbox(), folder.receipts())
                        && areThere(folder.rejected(), folder.sent()));
    }

    private static boolean areThere(Path... all) {
        for (Path folder : all) {
            if (!Files.isDirectory(folder)) {
                return false;
            }
        }
        return true;
    }
}
