package renkei.ledger;

import java.util.Comparator;
import java.util.List;

/**
 * What a sending consists of, as far as its events tell. ACCEPTED tells all; before it is known, a refusal may tell the
 * documents.
 *
 * @param sequence the file sequence number; empty where there is none or it is not known yet
 * @param unit the sending unit; empty where there is none or it is not known yet
 */
public record Contents(String sequence, String unit, List<DocumentRecord> documents) {
    static final Contents UNKNOWN = new Contents("", "", List.of());

    private static final Comparator<Contents> ORDER =
            Comparator.comparing(contents -> DocumentsJson.write(contents.documents()));

    public Contents {
        documents = List.copyOf(documents);
    }

    static Contents of(EventDetail detail) {
        if (detail instanceof EventDetail.Accepted accepted) {
            return new Contents(accepted.sequence(), accepted.unit(), accepted.documents());
        }
        return detail instanceof EventDetail.Failed failed ? new Contents("", "", failed.documents()) : UNKNOWN;
    }

    /** Any rule would do that does not ask for the order: refusals of one sending name the same documents. */
    static Contents greater(Contents one, Contents other) {
        if (one.documents.isEmpty() || other.documents.isEmpty()) {
            return one.documents.isEmpty() ? other : one;
        }
        return ORDER.compare(one, other) >= 0 ? one : other;
    }
}
