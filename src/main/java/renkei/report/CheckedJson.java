package renkei.report;

import java.util.LinkedHashMap;
import java.util.Map;
import renkei.standard.FindingText;

/** Checked files and sendings as JSON shows them. */
final class CheckedJson {
    private CheckedJson() {}

    static Map<String, Object> of(CheckedFile file, CheckReport report, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.fileName());
        if (report.isTwice(file)) {
            json.put("folder", file.folder());
        }
        file.edition().ifPresent(edition -> json.put("edition", edition.name()));
        file.kind().ifPresent(kind -> json.put("kind", kind.name()));
        json.put("findings", FindingJson.of(file.findings(), text));
        return json;
    }

    static Map<String, Object> of(CheckedSending sending, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", sending.documents());
        json.put("findings", FindingJson.of(sending.findings(), text));
        return json;
    }
}
