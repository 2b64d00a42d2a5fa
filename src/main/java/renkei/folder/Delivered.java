package renkei.folder;

import java.util.List;
import renkei.sending.FileName;
import renkei.sending.SendingId;

/**
 * A sending that is in its receiver's inbox, or was until the receiver took it.
 *
 * @param names in the inbox, in the order of the documents; not always the documents' own
 * @param before whether it had been delivered before, so that nothing was done now
 */
public record Delivered(SendingId id, List<FileName> names, boolean before) {
    public Delivered {
        names = List.copyOf(names);
    }
}
