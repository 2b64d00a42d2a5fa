package renkei.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Receipt;

/**
 * A receipt as the two documents that are signed: {@code receipt.json} for programs ({@code docs/receipt.schema.json}) and
 * {@code receipt.txt} for people, in Japanese, with times in Japan. The same receipt gives the same bytes.
 */
public final class ReceiptDocuments {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ReceiptDocuments() {}

    /** The two documents, the one for programs first. */
    public static List<Document> of(Receipt receipt) {
        return List.of(document("receipt.json", json(receipt)), document("receipt.txt", ReceiptText.of(receipt)));
    }

    private static Document document(String name, String text) {
        return new Document(new FileName(name), Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(Receipt receipt) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("type", "renkei-receipt");
        root.put("version", 1);
        root.put("id", receipt.id().value());
        root.set("sender", party(receipt.sender()));
        root.set("receiver", party(receipt.receiver()));
        if (!receipt.sequence().isEmpty()) {
            root.put("sequence", receipt.sequence());
        }
        root.put("acceptedAt", receipt.acceptedAt().toString());
        root.put("deliveredAt", receipt.deliveredAt().toString());
        ArrayNode documents = root.putArray("documents");
        for (Receipt.Delivered document : receipt.documents()) {
            documents
                    .addObject()
                    .put("name", document.name().value())
                    .put("size", document.size())
                    .put("sha256", document.digest().hex())
                    .put("inboxName", document.inboxName().value());
        }
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static ObjectNode party(Receipt.Party party) {
        return MAPPER.createObjectNode().put("number", party.number().value()).put("name", party.name());
    }
}
