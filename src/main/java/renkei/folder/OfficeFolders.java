package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;

/** Where the folders of the offices are: {@code HOME/offices/<office number>/}. */
public final class OfficeFolders {
    private final Path root;
    private final FolderNames names;
    private final Disk disk;

    public OfficeFolders(Path root, FolderNames names, Disk disk) {
        this.root = root;
        this.names = names;
        this.disk = disk;
    }

    public OfficeFolder of(OfficeNumber number) {
        return new OfficeFolder(number, root.resolve(number.value()), names);
    }

    /**
     * Makes the folders that are missing. Only here: a folder that is gone later may be a share that is not there, and what
     * is put in its place would be lost when the share comes back.
     */
    public OfficeFolder create(OfficeNumber number) {
        OfficeFolder office = of(number);
        Troubled.guard(office.root(), Failure.DISK_TROUBLE, () -> {
            make(root);
            make(office.root());
            for (String name : names.all()) {
                make(office.root().resolve(name));
            }
            make(office.hub());
            for (Path folder : List.of(
                    office.staging(), office.delivering(), office.delivered(), office.picked(), office.departing())) {
                make(folder);
            }
        });
        return office;
    }

    private void make(Path folder) throws IOException {
        Writing.makeFolder(disk, folder);
    }
}
