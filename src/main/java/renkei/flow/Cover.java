package renkei.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import renkei.office.OfficeNumber;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.FileName;
import renkei.sending.Sending;

/**
 * The cover sheet of a container, {@code sending.json}: who sends to whom. It is signed with the documents, so nobody can
 * say that they were meant for another office.
 */
final class Cover {
    static final FileName NAME = new FileName("sending.json");

    private static final JsonMapper JSON = new JsonMapper();

    private Cover() {}

    /** The documents of a sending with their cover sheet first. */
    static List<Document> with(Sending sending) {
        ObjectNode cover = JSON.createObjectNode();
        cover.put("id", sending.id().value());
        cover.put("sender", sending.sender().value());
        cover.put("receiver", sending.receiver().value());
        cover.put("sequence", sending.sequence());
        List<Document> all = new ArrayList<>();
        try {
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(cover);
            all.add(new Document(NAME, Content.of((text + "\n").getBytes(StandardCharsets.UTF_8))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
        all.addAll(sending.documents());
        return all;
    }

    /**
     * The sending that a container holds.
     *
     * @throws Broken (signature-invalid) if the cover sheet is missing or unreadable
     */
    static Sending read(List<Document> contents) {
        Document sheet = contents.stream()
                .filter(document -> document.name().equals(NAME))
                .findFirst()
                .orElseThrow(() -> new Broken(Failure.SIGNATURE_INVALID, "the container has no cover sheet " + NAME));
        List<Document> documents = contents.stream()
                .filter(document -> !document.name().equals(NAME))
                .toList();
        try {
            JsonNode cover = JSON.readTree(sheet.content().bytes());
            return new Sending(
                    new OfficeNumber(cover.path("sender").asText()),
                    new OfficeNumber(cover.path("receiver").asText()),
                    cover.path("sequence").asText(),
                    documents);
        } catch (IOException | IllegalArgumentException e) {
            throw new Broken(Failure.SIGNATURE_INVALID, "the cover sheet cannot be read", e);
        }
    }
}
