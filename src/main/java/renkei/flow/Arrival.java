package renkei.flow;

import java.util.List;
import renkei.sending.Document;

/** A sending out of the vault, verified: an envelope and its documents. */
public record Arrival(Envelope envelope, List<Document> documents) {
    public Arrival {
        documents = List.copyOf(documents);
    }
}
