package renkei.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import renkei.office.Channel;
import renkei.office.Office;

/** Makes the folders that an office works with. */
public final class OfficeFolders {
    private static final List<String> NAMES = List.of("outbox", "inbox", "receipts", "rejected", "sent");

    private final Home home;
    private final Folders folders;

    /** @param made is told of everything that is made, in order */
    public OfficeFolders(Home home, Consumer<Path> made) {
        this.home = home;
        this.folders = new Folders(made);
    }

    /**
     * Makes what of the office's folders is missing; an office that is not reached by folders needs none.
     *
     * @throws HomeException if one cannot be made
     */
    public void make(Office office) {
        if (!(office.channel() instanceof Channel.Folder)) {
            return;
        }
        Path folder = home.office(office.number());
        try {
            for (String name : NAMES) {
                folders.make(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNWRITABLE, folder, e);
        }
    }
}
