package renkei.sample.mistake;

import java.util.List;
import renkei.sending.Document;

/**
 * A sample sending that breaks one rule.
 *
 * @param spot where a check must find it
 * @param changes what was done to the sample, in order
 */
public record BrokenSending(Mistake mistake, List<Document> documents, Spot spot, List<Change> changes) {
    public BrokenSending {
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
    }
}
