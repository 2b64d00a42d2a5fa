package renkei.proof;

import java.io.IOException;
import renkei.operator.ListedSending;

/** Looks for what stands behind each sending, verifies it, and puts it into the folder of the proof. */
final class Gathering {
    private final EvidenceSource evidence;
    private final ReceiptSource receipts;
    private final ProofFolder folder;
    private final boolean withDocuments;

    Gathering(EvidenceSource evidence, ReceiptSource receipts, ProofFolder folder, boolean withDocuments) {
        this.evidence = evidence;
        this.receipts = receipts;
        this.folder = folder;
        this.withDocuments = withDocuments;
    }

    Entry gather(Listing.Line line) throws IOException {
        ListedSending sending = line.sending();
        if (!sending.hasArrived()) {
            return new Entry(line.direction(), sending, Piece.NOT_DUE, Piece.NOT_DUE);
        }
        return new Entry(line.direction(), sending, evidence(sending), receipt(sending));
    }

    private Piece evidence(ListedSending sending) throws IOException {
        Found found = evidence.find(sending);
        return withDocuments ? put("evidence", sending, found) : found.piece();
    }

    private Piece receipt(ListedSending sending) throws IOException {
        return receipts.exists(sending) ? put("receipts", sending, receipts.find(sending)) : Piece.MISSING;
    }

    private Piece put(String place, ListedSending sending, Found found) throws IOException {
        return found.piece().isRight()
                ? found.piece().at(folder.put(place, sending.id() + ".asice", found.container()))
                : found.piece();
    }
}
