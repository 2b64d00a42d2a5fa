package renkei.convert;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** One way a kind of document can go, from an edition to another. */
record Way(DocumentKind kind, Edition from, Edition to) {
    static final Edition V3 = Edition.parse("3").orElseThrow();
    static final Edition V41 = Edition.parse("4.1").orElseThrow();

    /** Every kind in every direction, but for V4.0, whose names nobody knows. */
    static Stream<Way> all() {
        return Stream.of(V3, V41).flatMap(to -> Edition.all().stream()
                .filter(from -> !from.equals(to))
                .flatMap(from ->
                        Arrays.stream(DocumentKind.values()).filter(from::has).map(kind -> new Way(kind, from, to))));
    }

    /** Those whose documents are tables in both editions. */
    static Stream<Way> ofTables() {
        return all().filter(way -> !way.kind().isImage() && way.to().has(way.kind()));
    }

    boolean isActual() {
        return kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
    }

    Way back() {
        return new Way(kind, to, from);
    }

    /** Home-visit care (11) serves, care management (43) plans; the kinds and fields named may be missing. */
    ConversionOrder order(Set<String> waived) {
        KnownTypes types = new KnownTypes(
                Optional.of(isActual() ? "11" : "43"), Optional.of(isActual() ? "43" : "11"), OfficeTypes.UNKNOWN);
        return new ConversionOrder(to, types, new Waivers(new HashSet<>(waived)));
    }

    Set<String> everythingWaivable() {
        return Waivers.possible(to).keySet();
    }

    static List<String> names(List<DocumentSource> documents) {
        return documents.stream().map(DocumentSource::name).toList();
    }

    @Override
    public String toString() {
        return kind + " from " + from + " to " + to;
    }
}
