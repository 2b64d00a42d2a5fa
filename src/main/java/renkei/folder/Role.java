package renkei.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import renkei.sending.FileName;

/** What a name in an outbox says about its file. */
enum Role {
    DOCUMENT,
    /** Belongs to the file whose name it extends. */
    SIDECAR,
    /** Still being written, under the name that its program gives it until it is whole. */
    TEMPORARY,
    /** No name that a document may have. */
    UNSAFE,
    /** Made by desktops and file systems for themselves. */
    IGNORED;

    static final String DONE = ".done";
    static final String SHA256 = ".sha256";
    static final String MESSAGE = "message.txt";
    private static final List<String> WRITING = List.of(".tmp", ".part", ".filepart", ".crdownload");
    private static final Set<String> FURNITURE =
            Set.of("thumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "lost+found");

    static Role of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(".") || FURNITURE.contains(lower)) {
            return IGNORED;
        }
        if (lower.startsWith("~$") || WRITING.stream().anyMatch(lower::endsWith)) {
            return TEMPORARY;
        }
        if (FileName.parse(name).isEmpty()) {
            return UNSAFE;
        }
        return lower.endsWith(DONE) || lower.endsWith(SHA256) ? SIDECAR : DOCUMENT;
    }
}
