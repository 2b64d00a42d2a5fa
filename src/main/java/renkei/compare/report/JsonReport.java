package renkei.compare.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.compare.ClientDifference;
import renkei.compare.Differences;
import renkei.compare.Extent;
import renkei.compare.Note;
import renkei.compare.SectionDifference;
import renkei.compare.Sheet;

/** Differences for programs: values as they mean, without words but for the notes. What there is none of is absent. */
final class JsonReport {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final NoteText notes;

    JsonReport(Words words) {
        this.notes = new NoteText(words);
    }

    String text(Differences differences) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("different", differences.areThere());
        report.put(
                "compared",
                differences.compared().stream()
                        .map(each -> {
                            Map<String, Object> compared = sheet(each.sheet());
                            compared.put("mode", word(each.mode()));
                            compared.put("rowsBefore", each.rowsBefore());
                            compared.put("rowsAfter", each.rowsAfter());
                            return compared;
                        })
                        .toList());
        report.put("sums", differences.sums());
        report.put(
                "clients",
                differences.clients().stream().map(JsonReport::client).toList());
        report.put("notes", differences.notes().stream().map(this::note).toList());
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON", e);
        }
    }

    private static Map<String, Object> client(ClientDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("insurer", difference.client().insurer());
        json.put("insured", difference.client().insured());
        if (!difference.name().isEmpty()) {
            json.put("name", difference.name());
        }
        json.put("presence", word(difference.presence()));
        json.put(
                "sections",
                difference.sections().stream().map(JsonReport::section).toList());
        return json;
    }

    private static Map<String, Object> section(SectionDifference section) {
        Extent extent = section.extent();
        Map<String, Object> json = sheet(extent.sheet());
        json.put("mode", word(extent.mode()));
        if (!extent.dateBefore().isEmpty()) {
            json.put("dateBefore", extent.dateBefore());
        }
        if (!extent.dateAfter().isEmpty()) {
            json.put("dateAfter", extent.dateAfter());
        }
        json.put("rowsBefore", extent.rowsBefore());
        json.put("rowsAfter", extent.rowsAfter());
        put(json, "shared", section.lines().shared().stream().map(JsonRow::of).toList());
        put(json, "rows", section.lines().rows().stream().map(JsonRow::of).toList());
        put(json, "absent", section.services().absences());
        put(json, "totals", section.services().totals());
        return json;
    }

    private Map<String, Object> note(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", note.code());
        note.sheet().ifPresent(sheet -> json.putAll(sheet(sheet)));
        put(json, "arguments", note.arguments());
        json.put("message", notes.of(note));
        return json;
    }

    private static Map<String, Object> sheet(Sheet sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", sheet.kind().name());
        if (!sheet.month().isEmpty()) {
            json.put("month", sheet.month());
        }
        return json;
    }

    /** Absent if there are none. */
    static void put(Map<String, Object> json, String key, List<?> values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
