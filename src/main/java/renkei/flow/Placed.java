package renkei.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Digest;

/** The documents of a delivered sending as they lie in the inbox, and since when. */
public record Placed(List<Item> items, Instant at) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One document: its own name, the name in the inbox, its size in bytes and its digest. */
    public record Item(String name, String inboxName, long size, Digest digest) {}

    public Placed {
        items = List.copyOf(items);
    }

    /** The names in the inbox. */
    List<String> inboxNames() {
        return items.stream().map(Item::inboxName).toList();
    }

    /** The documents as JSON, for a header. */
    String json() {
        ArrayNode array = JSON.createArrayNode();
        for (Item item : items) {
            array.addObject()
                    .put("name", item.name())
                    .put("inboxName", item.inboxName())
                    .put("size", item.size())
                    .put("sha256", item.digest().hex());
        }
        return array.toString();
    }

    /** What {@link #json} wrote. */
    static Placed read(String json, Instant at) {
        List<Item> items = new ArrayList<>();
        try {
            for (JsonNode each : JSON.readTree(json)) {
                items.add(new Item(
                        each.path("name").asText(),
                        each.path("inboxName").asText(),
                        each.path("size").asLong(),
                        new Digest(each.path("sha256").asText())));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a list of documents cannot be read", e);
        }
        return new Placed(items, at);
    }
}
