package renkei.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Digest;

/** A list of documents as a JSON array: {@code [{"name","kind","edition","size","digest"}]}. */
public final class DocumentsJson {
    private DocumentsJson() {}

    public static String write(List<DocumentRecord> documents) {
        return Json.write(node(documents));
    }

    /**
     * Reads such an array.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static List<DocumentRecord> read(String json) {
        return read(Json.read(json));
    }

    static ArrayNode node(List<DocumentRecord> documents) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (DocumentRecord document : documents) {
            array.addObject()
                    .put("name", document.name())
                    .put("kind", document.kind())
                    .put("edition", document.edition())
                    .put("size", document.size())
                    .put("digest", document.digest().hex());
        }
        return array;
    }

    static List<DocumentRecord> read(JsonNode array) {
        List<DocumentRecord> documents = new ArrayList<>(array.size());
        for (JsonNode document : array) {
            JsonNode size = document.path("size");
            if (!size.isIntegralNumber() || !size.canConvertToLong()) {
                throw new IllegalArgumentException("lacks the whole number \"size\"");
            }
            documents.add(new DocumentRecord(
                    Json.text(document, "name"),
                    Json.text(document, "kind"),
                    Json.text(document, "edition"),
                    size.longValue(),
                    new Digest(Json.text(document, "digest"))));
        }
        return documents;
    }
}
