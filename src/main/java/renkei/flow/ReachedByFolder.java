package renkei.flow;

import java.util.Collection;
import java.util.List;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeDirectory;

/** The folders of all offices that are reached by folder: the same list until the directory changes. */
final class ReachedByFolder {
    private final OfficeDirectory offices;
    private final OfficeFolders folders;
    private Collection<Office> known = List.of();
    private List<OfficeFolder> reached = List.of();

    ReachedByFolder(OfficeDirectory offices, OfficeFolders folders) {
        this.offices = offices;
        this.folders = folders;
    }

    synchronized List<OfficeFolder> all() {
        Collection<Office> now = offices.all();
        if (now != known) {
            reached = now.stream()
                    .filter(office -> office.channel() instanceof Channel.Folder)
                    .map(office -> folders.of(office.number()))
                    .toList();
            known = now;
        }
        return reached;
    }
}
