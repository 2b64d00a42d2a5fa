package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Place;

/** The documents of a sending are of one edition, as those of one file must be; versions that nobody published are told apart. */
final class OneEdition implements SendingRule {
    private record Told(DocumentName name, Place place, Edition edition) {
        private static Stream<Told> by(Facts facts) {
            Optional<Place> place = facts.version();
            return place
                    .flatMap(version -> Edition.ofVersion(version.value()))
                    .map(edition -> new Told(facts.name(), place.orElseThrow(), edition))
                    .stream();
        }
    }

    @Override
    public void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings) {
        List<Told> told = documents.stream().flatMap(Told::by).toList();
        for (Told each : told) {
            Told first = told.get(0);
            if (!each.edition().equals(first.edition())) {
                findings.accept(
                        each.name(),
                        Finding.of(
                                "sending-versions-differ",
                                each.place(),
                                each.edition().name(),
                                first.name().fileName(),
                                first.edition().name()));
            }
        }
    }
}
