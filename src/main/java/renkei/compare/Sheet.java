package renkei.compare;

import java.util.Comparator;
import renkei.standard.DocumentKind;

/**
 * What is laid beside each other: the rows of one kind of document, of one month where the kind has months.
 *
 * @param month six digits YYYYMM, as the rows say; {@code 000000} for supplements to forms 1 to 3; empty for kinds without
 */
public record Sheet(DocumentKind kind, String month) implements Comparable<Sheet> {
    private static final Comparator<Sheet> ORDER =
            Comparator.comparing(Sheet::kind).thenComparing(Sheet::month);

    @Override
    public int compareTo(Sheet other) {
        return ORDER.compare(this, other);
    }
}
