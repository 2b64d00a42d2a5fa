package renkei.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** As much of JSON Schema as our schemas use; a word that it does not know is a problem, so that none goes unchecked. */
public final class SchemaCheck {
    private static final Set<String> SILENT = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What in a document is not as the schema says. */
    public static List<String> problems(JsonNode schema, JsonNode document) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, document, "");
        return check.problems;
    }

    private void check(JsonNode schema, JsonNode value, String place) {
        schema.fieldNames().forEachRemaining(word -> {
            if (!SILENT.contains(word) && !holds(word, schema, value, place)) {
                problems.add(place + ": " + word + " " + schema.get(word));
            }
        });
    }

    private boolean holds(String word, JsonNode schema, JsonNode value, String place) {
        JsonNode rule = schema.get(word);
        switch (word) {
            case "$ref" -> check(root.at(rule.asText().substring(1)), value, place);
            case "items" -> {
                for (int i = 0; i < value.size(); i++) {
                    check(rule, value.get(i), place + "/" + i);
                }
            }
            case "properties" ->
                rule.properties().forEach(property -> {
                    if (value.has(property.getKey())) {
                        check(property.getValue(), value.get(property.getKey()), place + "/" + property.getKey());
                    }
                });
            case "additionalProperties" -> {
                return knownOnly(schema.path("properties"), value);
            }
            case "required" -> {
                for (JsonNode name : rule) {
                    if (!value.has(name.asText())) {
                        return false;
                    }
                }
            }
            case "type" -> {
                return switch (rule.asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isIntegralNumber();
                    default -> false;
                };
            }
            case "const" -> {
                return rule.equals(value);
            }
            case "pattern" -> {
                return value.asText().matches(rule.asText());
            }
            case "minimum" -> {
                return value.asLong() >= rule.asLong();
            }
            case "minItems" -> {
                return value.size() >= rule.asInt();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean knownOnly(JsonNode properties, JsonNode value) {
        return value.properties().stream().allMatch(field -> properties.has(field.getKey()));
    }
}
