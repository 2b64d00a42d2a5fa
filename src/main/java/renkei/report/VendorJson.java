package renkei.report;

import java.util.LinkedHashMap;
import java.util.Map;
import renkei.standard.RuleBook;
import renkei.standard.TestPattern;

/** The report of a test of software as JSON. */
final class VendorJson {
    private final VendorReport vendor;
    private final ReportText text;

    VendorJson(VendorReport vendor, ReportText text) {
        this.vendor = vendor;
        this.text = text;
    }

    String text() {
        RuleBook book = RuleBook.current();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", "vendor");
        json.put("checkedAt", vendor.occasion().at().toString());
        json.put("program", vendor.occasion().program());
        json.put("profile", vendor.occasion().profile().word());
        json.put("rules", Map.of("asOf", book.asOf().toString(), "fingerprint", book.fingerprint()));
        json.put("patterns", vendor.patterns().stream().map(this::pattern).toList());
        json.put("others", vendor.others().stream().map(this::file).toList());
        return Json.of(json);
    }

    private Map<String, Object> pattern(PatternResult result) {
        TestPattern pattern = result.pattern();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pattern", pattern.id());
        json.put("title", text.title(pattern));
        json.put("confirmed", pattern.isConfirmed());
        json.put("result", result.result());
        json.put("sendings", result.sendings().stream().map(this::sending).toList());
        return json;
    }

    private Map<String, Object> sending(CheckedSending sending) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", sending.files().stream().map(this::file).toList());
        json.put("findings", FindingJson.of(sending.findings(), text.findings()));
        return json;
    }

    private Map<String, Object> file(CheckedFile file) {
        Map<String, Object> json = CheckedJson.of(file, vendor.report(), text.findings());
        file.measure().ifPresent(measure -> {
            json.put("size", measure.bytes());
            json.put("sha256", measure.digest().hex());
        });
        TableFacts.of(file, vendor.report().parser()).ifPresent(facts -> {
            json.put("rows", facts.rows());
            json.put("clients", facts.clients());
        });
        return json;
    }
}
