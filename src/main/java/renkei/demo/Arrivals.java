package renkei.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import renkei.demo.CareSoftware.Arrived;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.Document;

/** Which documents are still to come to whom. A document that comes counts for one drop only; what nobody expects is kept. */
final class Arrivals {
    private record Expected(int drop, OfficeNumber receiver, String name, Digest digest) {

        /** The hub numbers a name that is taken: {@code message (2).txt}. */
        boolean isIt(Arrived arrived) {
            return receiver.equals(arrived.receiver())
                    && digest.equals(arrived.digest())
                    && name.equals(arrived.name().replaceFirst(" \\([0-9]+\\)(?=\\.[^.]*$)", ""));
        }
    }

    private final List<Expected> expected = new ArrayList<>();
    private final List<Arrived> unexpected = new ArrayList<>();

    Arrivals(List<Drop> drops) {
        drops.forEach(this::expect);
    }

    /** From now on the documents of this drop are to come, if they should arrive. */
    void expect(Drop drop) {
        if (drop.expectation() instanceof Expectation.Arrival) {
            for (Document document : drop.documents()) {
                expected.add(new Expected(
                        drop.number(),
                        drop.receiver(),
                        document.name().value(),
                        document.content().digest()));
            }
        }
    }

    /** The number of the drop whose last document this was; nothing if more are to come, or it belongs to none. */
    OptionalInt add(Arrived arrived) {
        for (Expected one : expected) {
            if (one.isIt(arrived)) {
                expected.remove(one);
                return isComplete(one.drop()) ? OptionalInt.of(one.drop()) : OptionalInt.empty();
            }
        }
        unexpected.add(arrived);
        return OptionalInt.empty();
    }

    boolean isComplete(int drop) {
        return missing(drop).isEmpty();
    }

    /** Names of the documents of a drop that did not come. */
    List<String> missing(int drop) {
        return expected.stream()
                .filter(one -> one.drop() == drop)
                .map(Expected::name)
                .toList();
    }

    /** What came and should not have: a second time, to somebody else, or not as it was sent. */
    List<Arrived> unexpected() {
        return List.copyOf(unexpected);
    }
}
