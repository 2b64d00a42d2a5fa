package renkei.ledger.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/**
 * The JSON of evidence: one object whose member {@code format} says which. Members that are not known are let through, so
 * that a later program may say more. Reading throws IllegalArgumentException for what is not as it should be.
 */
record EvidenceJson(JsonNode object) {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static ObjectNode object(String format) {
        return MAPPER.createObjectNode().put("format", format);
    }

    static void put(ObjectNode object, String member, Link link) {
        object.putObject(member)
                .put("number", link.number())
                .put("digest", link.digest().hex());
    }

    static void put(ObjectNode object, String member, AuditChain end) {
        object.putObject(member)
                .put("row", end.number())
                .put("digest", end.digest().hex());
    }

    static Content bytes(ObjectNode object) {
        return Content.of((object.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static EvidenceJson read(Content json, String format) {
        EvidenceJson read = parse(json.bytes());
        if (!read.text("format").equals(format)) {
            throw new IllegalArgumentException("not of the format " + format);
        }
        return read;
    }

    static EvidenceJson parse(byte[] json) {
        try {
            JsonNode object = MAPPER.readTree(json);
            if (!object.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return new EvidenceJson(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    String text(String member) {
        JsonNode value = object.path(member);
        demand(value.isTextual(), member, "text");
        return value.textValue();
    }

    long number(String member) {
        JsonNode value = object.path(member);
        demand(value.isIntegralNumber() && value.canConvertToLong(), member, "whole number");
        return value.longValue();
    }

    boolean flag(String member) {
        JsonNode value = object.path(member);
        demand(value.isBoolean(), member, "true or false");
        return value.booleanValue();
    }

    Digest digest(String member) {
        return new Digest(text(member));
    }

    Instant time(String member) {
        try {
            return Instant.parse(text(member));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + member + "\" is no time", e);
        }
    }

    YearMonth month(String member) {
        try {
            return YearMonth.parse(text(member));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + member + "\" is no month", e);
        }
    }

    Link link(String member) {
        EvidenceJson link = new EvidenceJson(object.path(member));
        return new Link(link.number("number"), link.digest("digest"));
    }

    AuditChain end(String member) {
        EvidenceJson end = new EvidenceJson(object.path(member));
        return new AuditChain(end.number("row"), end.digest("digest"));
    }

    private static void demand(boolean holds, String member, String what) {
        if (!holds) {
            throw new IllegalArgumentException("lacks the " + what + " \"" + member + "\"");
        }
    }
}
