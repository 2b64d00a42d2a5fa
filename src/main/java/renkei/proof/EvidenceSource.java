package renkei.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import renkei.folder.Vault;
import renkei.home.KeptRecords;
import renkei.office.OfficeNumber;
import renkei.operator.ListedSending;
import renkei.operator.SendingStory.DocumentLine;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.trust.Seal;
import renkei.trust.Verdict;

/** Where evidence rests: the vault. Opens and verifies it without the hub, which may run meanwhile. */
final class EvidenceSource {
    private static final FileName COVER = new FileName("sending.json");
    private static final JsonMapper JSON = new JsonMapper();

    private final Vault vault;
    private final Seal seal;
    private final Judge judge;

    EvidenceSource(Vault vault, Seal seal, Judge judge) {
        this.vault = vault;
        this.seal = seal;
        this.judge = judge;
    }

    Found find(ListedSending sending) {
        return vault.exists(sending.id())
                ? judge.judge(() -> open(sending.id()), verdict -> isOf(verdict, sending))
                : Found.nothing(Piece.MISSING);
    }

    private Content open(SendingId id) {
        return new KeptRecords(vault).addedTo(seal.open(Content.of(vault.get(id))), id);
    }

    /** The id is made of sender, receiver, sequence number and every document: who agrees in it agrees in all of them. */
    private static boolean isOf(Verdict.Valid verdict, ListedSending sending) {
        List<Document> documents = verdict.documents().stream()
                .filter(document -> !document.name().equals(COVER))
                .toList();
        return verdict.documents().stream()
                        .filter(document -> document.name().equals(COVER))
                        .anyMatch(cover -> isOf(cover, documents, sending))
                && verdict.signer().isOffice(sending.sender())
                && digests(documents).equals(digests(sending));
    }

    private static boolean isOf(Document sheet, List<Document> documents, ListedSending sending) {
        try {
            JsonNode cover = JSON.readTree(sheet.content().bytes());
            Sending signed = new Sending(
                    new OfficeNumber(cover.path("sender").asText()),
                    new OfficeNumber(cover.path("receiver").asText()),
                    cover.path("sequence").asText(),
                    documents);
            return signed.id().equals(sending.id())
                    && signed.sender().equals(sending.sender())
                    && signed.receiver().value().equals(sending.receiver());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> digests(List<Document> documents) {
        Map<String, String> digests = new TreeMap<>();
        documents.forEach(document ->
                digests.put(document.name().value(), document.content().digest().hex()));
        return digests;
    }

    /** The digests of a sending's documents, by name. */
    static Map<String, String> digests(ListedSending sending) {
        Map<String, String> digests = new TreeMap<>();
        for (DocumentLine document : sending.documents()) {
            digests.put(document.name(), document.digest().hex());
        }
        return digests;
    }
}
