package renkei.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import renkei.operator.OperatorJson;

/** All of a proof for programs: the summary, the authorities, and every sending on a line ({@code docs/proof.schema.json}). */
final class ProofJson {
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder().build());

    private ProofJson() {}

    static void write(Writer out, ProofSummary summary, List<Anchor> anchors, Spool<Entry> entries) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out);
                Spool<Entry>.Reading reading = entries.read()) {
            json.writeStartObject();
            value(json, "summary", summary);
            value(json, "anchors", anchors);
            json.writeArrayFieldStart("sendings");
            while (reading.hasNext()) {
                json.writeRaw('\n');
                json.writeTree(JSON.readTree(OperatorJson.write(reading.next())));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void value(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writeTree(JSON.readTree(OperatorJson.write(value)));
    }
}
