package renkei.folder;

import java.util.Map;
import renkei.sending.SendingId;

/** Where files go when they leave the outbox. */
public sealed interface Destination {

    /** To {@code sent/<date>/}: they are accepted as this sending. */
    record Sent(SendingId id) implements Destination {}

    /**
     * To {@code rejected/}, each with its report.
     *
     * @param reports by the name of the file as it lies in the outbox; a file without one moves without one
     */
    record Refused(Map<String, Report> reports) implements Destination {
        public Refused {
            reports = Map.copyOf(reports);
        }
    }
}
