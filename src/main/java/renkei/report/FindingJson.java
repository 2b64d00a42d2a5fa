package renkei.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.standard.Finding;
import renkei.standard.FindingText;
import renkei.standard.Place;

/** Findings as JSON shows them; what a finding has none of is absent. */
final class FindingJson {
    private FindingJson() {}

    static List<Map<String, Object>> of(List<Finding> findings, FindingText text) {
        return findings.stream().map(finding -> of(finding, text)).toList();
    }

    private static Map<String, Object> of(Finding finding, FindingText text) {
        Place place = finding.place();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        if (place.line() > 0) {
            json.put("line", place.line());
        }
        if (place.column() > 0) {
            json.put("column", place.column());
        }
        if (place.fieldNumber() > 0) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("number", place.fieldNumber());
            field.put("name", place.fieldName());
            json.put("field", field);
        }
        if (!place.value().isEmpty()) {
            json.put("value", place.value());
        }
        json.put("message", text.message(finding));
        json.put("remedy", text.remedy(finding));
        return json;
    }
}
