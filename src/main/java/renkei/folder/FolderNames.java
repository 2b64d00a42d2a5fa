package renkei.folder;

import java.util.List;
import renkei.sending.FileName;

/** What the folders of an office are called, such as {@code outbox} or {@code 送信}: safe names, no two the same. */
public record FolderNames(String outbox, String inbox, String receipts, String rejected, String sent) {

    /** The English names. */
    public static final FolderNames STANDARD = new FolderNames("outbox", "inbox", "receipts", "rejected", "sent");

    /** @throws IllegalArgumentException if a name is not safe or used twice */
    public FolderNames {
        List<String> all = List.of(outbox, inbox, receipts, rejected, sent);
        if (!all.stream().allMatch(name -> FileName.parse(name).isPresent())
                || all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("folder names must be safe and differ: " + all);
        }
    }

    List<String> all() {
        return List.of(outbox, inbox, receipts, rejected, sent);
    }
}
