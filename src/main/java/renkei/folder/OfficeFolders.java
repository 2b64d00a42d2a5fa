package renkei.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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
            closeToOthers(office.hub());
            for (Path folder : List.of(
                    office.staging(), office.delivering(), office.delivered(), office.picked(), office.departing())) {
                make(folder);
            }
        });
        return office;
    }

    /** What is on its way lies there in clear: for the hub's own account only, where the disk knows of accounts. */
    private static void closeToOthers(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void make(Path folder) throws IOException {
        Writing.makeFolder(disk, folder);
    }
}
