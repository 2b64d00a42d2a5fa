package renkei.sending;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import renkei.office.OfficeNumber;

/**
 * What one office sends another at one time (送信): the documents that go together.
 *
 * <p>What a person writes with them is a document too: {@code message.txt}.
 *
 * @param sequence the file sequence number (ファイル連番, 14 digits) that the documents share; empty where their names carry none
 * @param documents one or more, ordered by name, no name twice
 */
public record Sending(OfficeNumber sender, OfficeNumber receiver, String sequence, List<Document> documents) {

    /** @throws IllegalArgumentException if there is no document, or two of one name */
    public Sending {
        documents =
                documents.stream().sorted(Comparator.comparing(Document::name)).toList();
        if (documents.isEmpty()
                || documents.stream().map(Document::name).distinct().count() < documents.size()) {
            throw new IllegalArgumentException("a sending has one document or more, each with a name of its own");
        }
    }

    /** The id: the same for the same content, whoever computes it. */
    public SendingId id() {
        return idOf(sender.value(), receiver.value(), sequence, documents);
    }

    /**
     * The id of what may or may not be a sending, such as files that were refused.
     *
     * @param receiver empty where it is unknown
     * @param documents ordered by name
     */
    public static SendingId idOf(String sender, String receiver, String sequence, List<Document> documents) {
        MessageDigest digest = Digest.sha256();
        update(digest, sender);
        update(digest, receiver);
        update(digest, sequence);
        for (Document document : documents) {
            update(digest, document.name().value());
            update(digest, document.content().digest().hex());
        }
        return SendingId.of(digest.digest());
    }

    /** The bytes of all documents together. */
    public long size() {
        return documents.stream()
                .mapToLong(document -> document.content().size())
                .sum();
    }

    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
