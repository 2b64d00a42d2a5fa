package renkei.report;

import java.util.List;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.SendingUnit;

/** The checked files that share sender, receiver and sequence number. */
record CheckedSending(List<DocumentName> names, SendingUnit unit) {
    static CheckedSending of(List<DocumentName> names) {
        return new CheckedSending(names, SendingUnit.of(names));
    }

    List<String> documents() {
        return names.stream().map(DocumentName::fileName).toList();
    }

    boolean hasErrors() {
        return unit.findings().stream().anyMatch(Finding::isError);
    }
}
