package renkei.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Table;

/**
 * Forms bound together for one page, and what the page has to say about them.
 *
 * @param findings by the document: why it could not be read whole, up to a limit
 * @param shortcomings what is not shown
 */
public record Binder(List<Form> forms, Map<DocumentName, List<Finding>> findings, List<Shortcoming> shortcomings) {
    public Binder {
        forms = List.copyOf(forms);
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        shortcomings = List.copyOf(shortcomings);
    }

    static Map<DocumentName, List<Finding>> findings(List<Table> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        Table::name, Table::findings, (one, other) -> one.isEmpty() ? other : one, LinkedHashMap::new));
    }

    /** Why a document could not be read as it should; empty if it could. */
    List<Finding> of(DocumentName document) {
        return findings.getOrDefault(document, List.of());
    }

    /** Whether something could not be read, or is not shown though it should be. */
    public boolean isWrong() {
        return findings.values().stream().anyMatch(list -> !list.isEmpty())
                || shortcomings.stream()
                        .anyMatch(shortcoming -> shortcoming.reason().isWrong());
    }
}
