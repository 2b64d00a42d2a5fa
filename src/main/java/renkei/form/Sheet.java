package renkei.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.TableRow;

/**
 * The rows of one document that go onto one form.
 *
 * @param subject what they are about, besides the client
 * @param rows one or more
 * @param documents where they stand: one document, or several that say the same of the subject
 */
record Sheet(Subject subject, List<TableRow> rows, List<DocumentName> documents) {
    Sheet {
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
    }

    DocumentKind kind() {
        return subject.kind();
    }

    Fields first() {
        return Fields.of(rows.get(0));
    }

    /** The newest of the documents' sequence numbers, which are normally date and time. */
    String sequence() {
        return documents.stream()
                .map(DocumentName::sequence)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    boolean goesWith(Sheet other) {
        return documents.stream().anyMatch(one -> other.documents.stream().anyMatch(one::goesWith));
    }

    /** Whether documents of other sheets came the same ways, later. */
    boolean isOlderThan(List<Sheet> others) {
        return documents.stream().allMatch(document -> others.stream()
                .flatMap(other -> other.documents.stream())
                .anyMatch(later -> isLater(later, document)));
    }

    private static boolean isLater(DocumentName later, DocumentName document) {
        return cameFrom(document).equals(cameFrom(later))
                && document.receiver().equals(later.receiver())
                && document.sequence().compareTo(later.sequence()) < 0;
    }

    /** Offices and service types that the rows came from: a later sending of the same takes their place. */
    List<String> origins() {
        return documents.stream().map(Sheet::cameFrom).distinct().toList();
    }

    private static String cameFrom(DocumentName document) {
        return document.sender() + "_" + document.senderType();
    }

    boolean saysTheSameAs(Sheet other) {
        return subject.equals(other.subject) && texts().equals(other.texts());
    }

    Sheet alsoIn(List<DocumentName> more) {
        return new Sheet(
                subject,
                rows,
                Stream.concat(documents.stream(), more.stream()).distinct().toList());
    }

    private List<List<String>> texts() {
        return rows.stream().map(Sheet::texts).toList();
    }

    private static List<String> texts(TableRow row) {
        List<Field> fields = row.layout().fields();
        return fields.stream().map(row::text).toList();
    }
}
