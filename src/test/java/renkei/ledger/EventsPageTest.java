package renkei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.sending.State;

/** docs/events.md says what the code does. */
class EventsPageTest {
    private static final Map<State, List<EventType>> WAYS = Map.of(
            State.DUPLICATE, List.of(EventType.DUPLICATE),
            State.REJECTED, List.of(EventType.REJECTED),
            State.ACCEPTED, List.of(EventType.ACCEPTED, EventType.DELAYED, EventType.RESUMED),
            State.HANDED_OVER, List.of(EventType.HANDED_OVER),
            State.SUSPENDED, List.of(EventType.SUSPENDED),
            State.WITHDRAWN, List.of(EventType.WITHDRAWN),
            State.DELIVERED, List.of(EventType.DELIVERED, EventType.RECEIPTED),
            State.PICKED_UP, List.of(EventType.PICKED_UP));

    static Stream<List<String>> transitions() {
        return rows().filter(row -> row.size() == 12);
    }

    @Test
    void theListOfEventsIsTheListOfTypes() {
        List<List<String>> documented = rows().filter(row -> row.size() == 7)
                .map(row -> List.of(row.get(0), row.get(1), row.get(3), row.get(5), row.get(6)))
                .toList();
        List<List<String>> types = Arrays.stream(EventType.values())
                .map(type -> List.of(
                        type.name(),
                        "`" + type.code() + "`",
                        type.recurs() ? "yes" : "no",
                        type.state().name(),
                        Integer.toString(type.precedence())))
                .toList();
        assertThat(documented.subList(1, documented.size())).isEqualTo(types);
    }

    @Test
    void everyStateHasItsRow() {
        assertThat(transitions().skip(1).map(row -> row.get(0)).collect(Collectors.toSet()))
                .hasSize(State.values().length + 1)
                .containsAll(Arrays.stream(State.values()).map(State::name).toList());
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void everyCellOfTheTableHolds(List<String> row) {
        if (row.get(0).startsWith("State")) {
            assertThat(row.subList(1, 12))
                    .isEqualTo(Arrays.stream(EventType.values()).map(Enum::name).toList());
            return;
        }
        int column = 0;
        for (EventType type : EventType.values()) {
            column++;
            State expected = State.valueOf(row.get(column));
            Event event = Samples.event(type, Samples.parties(1), 2);
            if (row.get(0).equals("(none)")) {
                assertThat(SendingRecord.of(event).state()).isEqualTo(expected);
                continue;
            }
            for (EventType way : WAYS.getOrDefault(State.valueOf(row.get(0)), List.of())) {
                SendingRecord before = SendingRecord.of(Samples.event(way, Samples.parties(1), 1));
                assertThat(before.and(SendingRecord.of(event)).state())
                        .as("%s then %s", way, type)
                        .isEqualTo(expected);
            }
        }
    }

    private static Stream<List<String>> rows() {
        try {
            return Files.readAllLines(Path.of("docs/events.md")).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
