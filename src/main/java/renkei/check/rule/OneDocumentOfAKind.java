package renkei.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;

/**
 * A sending has one file of a kind for each office, service type and month, satellites included (2.6, 3.3). Files of several
 * sequence numbers are no sending, which is told elsewhere.
 */
final class OneDocumentOfAKind implements SendingRule {
    @Override
    public void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings) {
        Map<String, DocumentName> first = new HashMap<>();
        for (Facts facts : documents) {
            DocumentName name = facts.name();
            DocumentName other = first.putIfAbsent(contents(name), name);
            if (other != null && !name.kind().isImage()) {
                findings.accept(name, Finding.of("sending-kind-double", Place.DOCUMENT, other.fileName()));
            }
        }
    }

    private static String contents(DocumentName name) {
        return String.join(
                " ",
                name.kind().name(),
                name.month(),
                name.sender().value(),
                name.senderType(),
                name.receiver().value(),
                name.receiverType(),
                name.sequence());
    }
}
