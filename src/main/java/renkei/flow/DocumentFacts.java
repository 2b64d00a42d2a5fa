package renkei.flow;

import java.util.List;
import java.util.Optional;
import renkei.ledger.DocumentRecord;
import renkei.sending.Document;
import renkei.standard.DocumentName;
import renkei.standard.SendingUnit;

/** What the flow and the ledger want to know of documents. */
final class DocumentFacts {
    private DocumentFacts() {}

    /** The names of those that are documents of the standard. */
    static List<DocumentName> names(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> DocumentName.parse(document.name().value()).stream())
                .toList();
    }

    /** Name, kind, edition, size and digest of each. */
    static List<DocumentRecord> records(List<Document> documents) {
        return documents.stream().map(DocumentFacts::record).toList();
    }

    /** What the documents are together, in Japanese; empty if none is a document of the standard. */
    static String unit(List<Document> documents) {
        List<DocumentName> names = names(documents);
        return names.isEmpty() ? "" : SendingUnit.of(names).title();
    }

    private static DocumentRecord record(Document document) {
        Optional<DocumentName> name = DocumentName.parse(document.name().value());
        return new DocumentRecord(
                document.name().value(),
                name.map(known -> known.kind().name()).orElse(""),
                name.map(known -> known.edition().name()).orElse(""),
                document.content().size(),
                document.content().digest());
    }
}
