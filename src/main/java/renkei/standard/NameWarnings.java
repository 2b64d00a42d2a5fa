package renkei.standard;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import renkei.office.CheckDigit;
import renkei.office.NumberStructure;

/** Collects where a readable file name leaves the grammar. */
final class NameWarnings {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private final String fileName;
    private final DocumentKind kind;
    private final List<Finding> found = new ArrayList<>();

    NameWarnings(String fileName, DocumentKind kind) {
        this.fileName = fileName;
        this.kind = kind;
    }

    void extension(String extension) {
        if (!kind.isImage() && !extension.equals("CSV")) {
            add("name-extension-case", extension);
        }
    }

    void month(String month) {
        if (!kind.hasMonth() && !month.isEmpty()) {
            add("name-month-unexpected", month);
        } else if (kind.hasMonth() && !(kind == DocumentKind.UPHOSOKU && month.equals(DocumentName.NO_MONTH))) {
            int number = Integer.parseInt(month.substring(4));
            if (number < 1 || number > 12) {
                add("name-month-impossible", month);
            }
        }
    }

    void shape(Edition edition) {
        if (!edition.has(kind)) {
            add("name-shape-unexpected", edition.name(), kind.name());
        }
    }

    /** Three-character types are not checked: what V4.0 wrote there is not known. */
    void serviceType(String type) {
        if (type.length() == 2 && !ServiceTypes.isExchanged(type)) {
            add("name-service-type", type);
        }
    }

    void sequence(String sequence) {
        try {
            LocalDateTime.parse(sequence, CLOCK);
        } catch (DateTimeParseException e) {
            add("name-sequence-no-time", sequence);
        }
    }

    /** What an office number would be said to have in a field as well. */
    void office(String number) {
        if (!NumberStructure.isKnown(number)) {
            add("office-number-structure", number);
        } else if (!NumberStructure.isInvented(number) && !CheckDigit.fits(number)) {
            add("office-number-check-digit", number);
        }
    }

    List<Finding> list() {
        return found;
    }

    private void add(String code, String... arguments) {
        Place place = new Place(0, 0, 0, "", fileName);
        found.add(Finding.of(code, place, arguments));
    }
}
