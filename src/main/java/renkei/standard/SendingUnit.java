package renkei.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The documents of one sequence number, judged as a sending unit (送信単位, ケアプランデータ連携標準仕様 2.4 and 3.4): whether all are
 * there that must go together, and none that must not.
 */
public final class SendingUnit {
    private static final String INCOMPLETE = "sending-incomplete";
    private static final String EXPECTED = "sending-expected";

    private final List<DocumentName> names;
    private final Edition edition;
    private final List<UnitShape> begun;
    private final List<Finding> findings = new ArrayList<>();

    private SendingUnit(List<DocumentName> names) {
        this.names = names;
        this.edition = edition(names);
        List<UnitShape> shapes = UnitShape.of(edition);
        this.begun = begun(shapes);
        strangers();
        shapes.stream().filter(begun::contains).forEach(this::missing);
        mixture();
        months();
    }

    /** Judges documents, of which attachments (PDF and the like) are no part. */
    public static SendingUnit of(List<DocumentName> names) {
        return new SendingUnit(List.copyOf(names));
    }

    /** Every kind that may go with one of that kind in that edition, itself included; none if the edition lacks it. */
    public static List<DocumentKind> kindsWith(DocumentKind kind, Edition edition) {
        return UnitShape.of(edition).stream()
                .filter(shape -> shape.has(kind))
                .findFirst()
                .map(UnitShape::all)
                .orElse(List.of());
    }

    /** Whether nothing is missing that the standard demands or expects, so that there is nothing to wait for. */
    public boolean isComplete() {
        return findings.stream().map(Finding::code).noneMatch(List.of(INCOMPLETE, EXPECTED)::contains);
    }

    /** What is missing or does not belong. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The units that the documents make, by their names in {@code units.csv}, such as {@code month}. */
    public List<String> units() {
        return begun.stream().map(UnitShape::id).toList();
    }

    /** What the documents are together, in Japanese, such as 予定（第6表・第7表）. */
    public String title() {
        return begun.stream().map(UnitShape::title).collect(Collectors.joining("、"));
    }

    /** The newest edition of the names; the newest of all if that one lacks a kind that is there. */
    private static Edition edition(List<DocumentName> names) {
        return names.stream()
                .map(DocumentName::edition)
                .max(Comparator.comparing(Edition::name))
                .filter(edition -> names.stream().allMatch(name -> edition.has(name.kind())))
                .orElseGet(Edition::newest);
    }

    /** A unit is begun by a document that no other unit has, or that would otherwise be left over. */
    private List<UnitShape> begun(List<UnitShape> shapes) {
        List<UnitShape> own = shapes.stream()
                .filter(shape -> names.stream().anyMatch(name -> isOwn(name.kind(), shape, shapes)))
                .toList();
        return own.isEmpty()
                ? shapes.stream()
                        .filter(shape -> names.stream().anyMatch(name -> fits(name, shape)))
                        .limit(1)
                        .toList()
                : own;
    }

    private static boolean isOwn(DocumentKind kind, UnitShape shape, List<UnitShape> shapes) {
        return shape.has(kind)
                && shapes.stream().filter(other -> other.has(kind)).count() == 1;
    }

    /** A supplement alone belongs to forms 1 to 3 or to forms 6 and 7, as its month tells. */
    private static boolean fits(DocumentName name, UnitShape shape) {
        boolean monthly = shape.kinds().contains(DocumentKind.UPPLAN);
        return shape.has(name.kind()) && monthly != name.month().equals(DocumentName.NO_MONTH);
    }

    private void strangers() {
        for (DocumentName name : names) {
            if (!name.goesWith(names.get(0))) {
                add("sending-mismatch", name.fileName(), names.get(0).fileName());
            }
            if (begun.stream().noneMatch(shape -> shape.has(name.kind()))) {
                add("sending-foreign", name.fileName(), title());
            }
        }
    }

    private void missing(UnitShape shape) {
        for (DocumentKind kind : shape.kinds()) {
            absent(shape, kind, INCOMPLETE, Certainty.SPEC);
        }
        for (DocumentKind kind : shape.expected()) {
            absent(shape, kind, EXPECTED, edition.certainty());
        }
    }

    private void absent(UnitShape shape, DocumentKind kind, String code, Certainty certainty) {
        if (names.stream().noneMatch(name -> name.kind() == kind)) {
            add(code, certainty, kind.name(), kind.japanese(), shape.title());
        }
    }

    private void mixture() {
        for (UnitShape one : begun) {
            for (UnitShape other : begun.subList(begun.indexOf(one), begun.size())) {
                if (!one.travelsWith(other)) {
                    add("sending-mixed", one.title(), other.title());
                }
            }
        }
    }

    private void months() {
        List<String> months = names.stream()
                .filter(name -> name.kind().hasMonth())
                .map(DocumentName::month)
                .distinct()
                .toList();
        if (months.size() > 1) {
            add("sending-months", String.join(", ", months));
        }
    }

    private void add(String code, String... arguments) {
        add(code, Certainty.SPEC, arguments);
    }

    private void add(String code, Certainty certainty, String... arguments) {
        findings.add(Finding.of(code, certainty, Place.DOCUMENT, arguments));
    }
}
