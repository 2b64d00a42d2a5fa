package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import renkei.demo.CareSoftware.Arrived;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.Document;

class ArrivalsTest {
    private final Drop drop = Rounds.drop(Task.PLANNED);
    private final Arrivals arrivals = new Arrivals(List.of(drop));

    @Test
    void aSendingIsCompleteWithItsLastDocument() {
        List<Document> documents = drop.documents();
        for (Document document : documents.subList(1, documents.size())) {
            assertThat(arrivals.add(arrived(document))).isEmpty();
        }
        assertThat(arrivals.missing(drop.number()))
                .containsExactly(documents.get(0).name().value());
        assertThat(arrivals.add(arrived(documents.get(0)))).isEqualTo(OptionalInt.of(drop.number()));
        assertThat(arrivals.unexpected()).isEmpty();
    }

    @Test
    void aNumberedNameIsTheSameDocument() {
        Document document = drop.documents().get(0);
        String numbered = document.name().value().replace(".CSV", " (2).CSV");
        arrivals.add(new Arrived(drop.receiver(), numbered, document.content().digest()));
        assertThat(arrivals.unexpected()).isEmpty();
    }

    @Test
    void theSecondTimeIsOneTooMany() {
        arrivals.add(arrived(drop.documents().get(0)));
        arrivals.add(arrived(drop.documents().get(0)));
        assertThat(arrivals.unexpected()).hasSize(1);
    }

    @Test
    void changedBytesAreNotWhatWasSent() {
        arrivals.add(new Arrived(drop.receiver(), drop.documents().get(0).name().value(), Digest.of(new byte[] {1})));
        assertThat(arrivals.unexpected()).hasSize(1);
        assertThat(arrivals.missing(drop.number())).hasSize(drop.documents().size());
    }

    @Test
    void anotherOfficeShouldNotHaveIt() {
        Document document = drop.documents().get(0);
        arrivals.add(new Arrived(
                new OfficeNumber("0899900003"),
                document.name().value(),
                document.content().digest()));
        assertThat(arrivals.unexpected()).hasSize(1);
    }

    private Arrived arrived(Document document) {
        return new Arrived(
                drop.receiver(), document.name().value(), document.content().digest());
    }
}
