package renkei.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import renkei.office.OfficeNumber;

/** The grammar of file names; every edition's shape is accepted for every kind, since care software mixes them. */
final class NameGrammar {
    private static final String OFFICE = "([0-9]{2}[0-9A-Z][0-9]{7})";
    private static final String TYPE = "(?:_([0-9A-Z]{2,3}))?";
    private static final Pattern FORM = Pattern.compile("(?:_([0-9]{6}))?_" + OFFICE + TYPE + "_" + OFFICE + TYPE
            + "_([0-9]{14})(?:_([0-9]{4}))?" + "\\.([A-Za-z]{3})");

    private NameGrammar() {}

    static Optional<DocumentName> parse(String fileName) {
        return DocumentKind.ofFile(fileName).flatMap(kind -> parse(fileName, kind));
    }

    private static Optional<DocumentName> parse(String fileName, DocumentKind kind) {
        Matcher matcher = FORM.matcher(fileName.substring(kind.name().length()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String senderType = group(matcher, 3);
        String receiverType = group(matcher, 5);
        Optional<Edition> edition = ofTypeLength(senderType.length());
        if (edition.isEmpty()
                || senderType.length() != receiverType.length()
                || (kind.hasMonth() && group(matcher, 1).isEmpty())
                || kind.isImage() == group(matcher, 7).isEmpty()
                || !matcher.group(8).equalsIgnoreCase(kind.isImage() ? "jpg" : "csv")) {
            return Optional.empty();
        }
        NameWarnings warnings = new NameWarnings(fileName, kind);
        warnings.extension(matcher.group(8));
        warnings.month(group(matcher, 1));
        warnings.shape(edition.get());
        warnings.serviceType(senderType);
        warnings.serviceType(receiverType);
        warnings.sequence(matcher.group(6));
        warnings.office(matcher.group(2));
        warnings.office(matcher.group(4));
        return Optional.of(new DocumentName(
                fileName,
                kind,
                edition.get(),
                kind.hasMonth() ? group(matcher, 1) : "",
                new OfficeNumber(matcher.group(2)),
                senderType,
                new OfficeNumber(matcher.group(4)),
                receiverType,
                matcher.group(6),
                group(matcher, 7),
                warnings.list()));
    }

    private static Optional<Edition> ofTypeLength(int length) {
        return Edition.all().stream()
                .filter(edition -> edition.serviceTypeLength() == length)
                .reduce((older, newer) -> newer);
    }

    private static String group(Matcher matcher, int number) {
        String text = matcher.group(number);
        return text == null ? "" : text;
    }
}
