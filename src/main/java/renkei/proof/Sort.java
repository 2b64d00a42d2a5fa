package renkei.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import renkei.operator.SendingStory.DocumentLine;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;

/**
 * What a document is, as lists of exchanges name it: a kind of the standard, form 7 told apart by what it goes with, or what
 * else goes along.
 *
 * @param code such as {@code UPPLAN}, {@code UPSIKYU-planned}, {@code pdf}
 */
record Sort(String code) implements Comparable<Sort> {
    private static final String PLANNED = DocumentKind.UPSIKYU + "-planned";
    private static final String ACTUAL = DocumentKind.UPSIKYU + "-actual";
    private static final List<String> OTHERS = List.of("pdf", "message", "other");
    private static final Comparator<Sort> ORDER =
            Comparator.comparingInt(Sort::rank).thenComparing(Sort::code);

    /** What one of the documents of a sending is. */
    static Sort of(DocumentLine document, List<DocumentLine> together) {
        Optional<DocumentKind> kind = kind(document);
        if (kind.isEmpty()) {
            return ofAttachment(document.name().toLowerCase(Locale.ROOT));
        }
        if (kind.get() != DocumentKind.UPSIKYU) {
            return new Sort(kind.get().name());
        }
        // The file of form 7 has the same kind whether it plans or tells what was done.
        boolean planned = goesWith(DocumentKind.UPPLAN, together);
        boolean actual = goesWith(DocumentKind.UPJSK, together);
        return new Sort(planned == actual ? kind.get().name() : planned ? PLANNED : ACTUAL);
    }

    private static Sort ofAttachment(String name) {
        if (name.equals("message.txt")) {
            return new Sort("message");
        }
        return new Sort(name.endsWith(".pdf") ? "pdf" : "other");
    }

    private static boolean goesWith(DocumentKind kind, List<DocumentLine> together) {
        return together.stream()
                .anyMatch(document -> kind(document).filter(kind::equals).isPresent());
    }

    private static Optional<DocumentKind> kind(DocumentLine document) {
        return DocumentName.parse(document.name()).map(DocumentName::kind);
    }

    /** The kind of the standard that it is, if it is one. */
    Optional<DocumentKind> kind() {
        return OTHERS.contains(code)
                ? Optional.empty()
                : Optional.of(DocumentKind.valueOf(code.replaceFirst("-.*", "")));
    }

    boolean isPlanned() {
        return code.equals(PLANNED);
    }

    boolean isActual() {
        return code.equals(ACTUAL);
    }

    private int rank() {
        return kind().map(Enum::ordinal).orElse(DocumentKind.values().length + OTHERS.indexOf(code));
    }

    @Override
    public int compareTo(Sort other) {
        return ORDER.compare(this, other);
    }
}
