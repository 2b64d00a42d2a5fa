package renkei.standard;

import java.util.List;
import java.util.Optional;

/**
 * How many more findings of one kind a document has than were kept of it. Travels among the findings as one of its own, so
 * that whoever shows or hands on findings has the whole count.
 *
 * @param count 1 or more
 */
public record Unlisted(FindingKind kind, int count) {
    private static final String CODE = "more-not-shown";

    /**
     * The finding that says so; it stands for no place of its own.
     *
     * @param example one of that kind, whatever its sign
     */
    public Finding finding(Finding example) {
        Place place = new Place(0, 0, kind.fieldNumber(), example.place().fieldName(), "");
        List<String> arguments =
                List.of(Integer.toString(count), kind.code(), kind.severity().name(), kind.sign());
        return new Finding(example.topic(), CODE, Severity.INFO, place, arguments);
    }

    /** What a finding says that was made by {@link #finding}; empty for every other. */
    public static Optional<Unlisted> in(Finding finding) {
        if (!finding.code().equals(CODE)) {
            return Optional.empty();
        }
        List<String> said = finding.arguments();
        FindingKind kind = new FindingKind(
                said.get(1), Severity.valueOf(said.get(2)), finding.place().fieldNumber(), said.get(3));
        return Optional.of(new Unlisted(kind, Integer.parseInt(said.get(0))));
    }
}
