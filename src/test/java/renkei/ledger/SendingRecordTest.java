package renkei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import renkei.ledger.Event.Parties;
import renkei.sending.Failure;
import renkei.sending.State;

class SendingRecordTest {
    private static final Parties PARTIES = Samples.parties(1);
    private static final List<EventType> TYPES = List.of(EventType.values());

    @Test
    void isTheSameInEveryOrderOfArrival() {
        List<Event> story = List.of(
                event(EventType.ACCEPTED, 1),
                event(EventType.DELAYED, 2),
                event(EventType.SUSPENDED, 3),
                event(EventType.RESUMED, 4),
                event(EventType.DELIVERED, 5),
                event(EventType.PICKED_UP, 6));
        SendingRecord expected = told(story);
        assertThat(permutations(story)).hasSize(720).allSatisfy(order -> assertThat(told(order))
                .isEqualTo(expected));
    }

    @Test
    void isTheSameForAnyEventsInAnyOrderAnyNumberOfTimes() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<Event> some = someEvents(random);
            SendingRecord expected = told(some);
            for (int shuffle = 0; shuffle < 10; shuffle++) {
                List<Event> again = new ArrayList<>(some);
                again.add(some.get(random.nextInt(some.size())));
                Collections.shuffle(again, random);
                assertThat(told(again)).isEqualTo(expected);
                int cut = random.nextInt(1, again.size());
                assertThat(told(again.subList(0, cut)).and(told(again.subList(cut, again.size()))))
                        .as("in two batches")
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void tellsWhatAcceptedCarriesEvenIfItComesLast() {
        SendingRecord record = told(List.of(event(EventType.PICKED_UP, 4), event(EventType.ACCEPTED, 1)));
        assertThat(record.state()).isEqualTo(State.PICKED_UP);
        assertThat(record.contents()).isEqualTo(new Contents("20260401000001", "plan", Samples.documents()));
        assertThat(record.firstTime(EventType.ACCEPTED)).contains(Samples.APRIL.plusSeconds(1));
        assertThat(record.firstTime(EventType.DELIVERED)).isEmpty();
        assertThat(record.since()).isEqualTo(Samples.APRIL.plusSeconds(1));
    }

    @Test
    void goesByTimeBetweenSuspendedAndResumed() {
        assertThat(told(List.of(event(EventType.RESUMED, 3), event(EventType.SUSPENDED, 2)))
                        .state())
                .isEqualTo(State.ACCEPTED);
        assertThat(told(List.of(event(EventType.RESUMED, 3), event(EventType.SUSPENDED, 4)))
                        .state())
                .isEqualTo(State.SUSPENDED);
    }

    @Test
    void showsTheFailureOfTheDecidingEventOnly() {
        SendingRecord waiting = told(List.of(event(EventType.ACCEPTED, 1), event(EventType.DELAYED, 2)));
        assertThat(waiting.standing().failed()).contains(Failure.PARTNER_UNREACHABLE);
        assertThat(waiting.and(SendingRecord.of(event(EventType.DELIVERED, 3)))
                        .standing()
                        .failed())
                .isEmpty();
    }

    @Test
    void showsTheDocumentsOfARefusedSending() {
        EventDetail detail = new EventDetail.Failed(Failure.RECEIVER_UNKNOWN, "宛先を確かめてください。", Samples.documents());
        Event refused = Event.again(EventType.REJECTED, "1", PARTIES, Samples.APRIL, detail);
        assertThat(told(List.of(refused, event(EventType.REJECTED, 9)))
                        .contents()
                        .documents())
                .isEqualTo(Samples.documents());
    }

    private static List<Event> someEvents(Random random) {
        List<Event> some = new ArrayList<>();
        int count = random.nextInt(2, 9);
        while (some.size() < count) {
            EventType type = TYPES.get(random.nextInt(TYPES.size()));
            // Few different times, so that many are equal; a type that happens once has one time.
            Event event = event(type, type.recurs() ? random.nextInt(4) : type.precedence() % 4);
            if (type == EventType.REJECTED && random.nextBoolean()) {
                event = Event.again(
                        type,
                        "docs" + random.nextInt(3),
                        PARTIES,
                        Samples.APRIL,
                        new EventDetail.Failed(
                                Failure.NOT_A_DOCUMENT, "", Samples.documents().subList(0, 1)));
            }
            some.add(event);
        }
        return some;
    }

    private static Event event(EventType type, int second) {
        return Samples.event(type, PARTIES, second);
    }

    private static SendingRecord told(List<Event> events) {
        return SendingRecord.of(events).orElseThrow();
    }

    private static List<List<Event>> permutations(List<Event> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Event>> all = new ArrayList<>();
        for (Event first : events) {
            List<Event> rest = new ArrayList<>(events);
            rest.remove(first);
            for (List<Event> tail : permutations(rest)) {
                List<Event> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
