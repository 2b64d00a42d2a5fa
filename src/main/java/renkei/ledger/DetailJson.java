package renkei.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Failure;

/** The details of events as JSON objects. Members that are not known here are let through: they stay in the text. */
final class DetailJson {
    private DetailJson() {}

    static String write(EventDetail detail) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        if (detail instanceof EventDetail.Accepted accepted) {
            object.put("sequence", accepted.sequence()).put("unit", accepted.unit());
            object.set("documents", DocumentsJson.node(accepted.documents()));
        } else if (detail instanceof EventDetail.Delivered delivered) {
            ArrayNode names = object.putArray("names");
            delivered.names().forEach(names::add);
        } else if (detail instanceof EventDetail.Failed failed) {
            object.put("failure", failed.failure().code()).put("text", failed.text());
            if (!failed.documents().isEmpty()) {
                object.set("documents", DocumentsJson.node(failed.documents()));
            }
        } else if (detail instanceof EventDetail.Decided decided) {
            object.put("who", decided.who());
        }
        return Json.write(object);
    }

    static EventDetail read(EventType type, String json) {
        JsonNode object = Json.read(json);
        if (!object.isObject()) {
            throw new IllegalArgumentException("the detail of an event is a JSON object");
        }
        return switch (type) {
            case ACCEPTED ->
                new EventDetail.Accepted(
                        Json.text(object, "sequence"),
                        Json.text(object, "unit"),
                        DocumentsJson.read(Json.list(object, "documents")));
            case DELIVERED -> new EventDetail.Delivered(names(Json.list(object, "names")));
            case REJECTED, DELAYED, SUSPENDED ->
                new EventDetail.Failed(
                        Failure.of(Json.text(object, "failure")),
                        Json.text(object, "text"),
                        DocumentsJson.read(object.path("documents")));
            case RESUMED, WITHDRAWN -> new EventDetail.Decided(Json.text(object, "who"));
            case DUPLICATE, HANDED_OVER, RECEIPTED, PICKED_UP -> new EventDetail.Plain();
        };
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>(array.size());
        array.forEach(name -> names.add(name.asText()));
        return names;
    }
}
