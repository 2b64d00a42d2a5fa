package renkei.ledger.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.ledger.Contents;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Samples;
import renkei.ledger.SendingRecord;
import renkei.ledger.Standing;

class SumBytesTest {
    @ParameterizedTest
    @EnumSource
    void whatAnEventTellsComesBackAsItWas(EventType type) {
        SendingRecord told = SendingRecord.of(Samples.event(type, Samples.parties(1), 5));
        assertThat(SumBytes.read(SumBytes.write(told))).isEqualTo(told);
    }

    @Test
    void equalRecordsHaveEqualBytesInWhateverOrderTheyCameAbout() {
        List<Event> events = new ArrayList<>(Samples.arrival(1));
        byte[] forth = SumBytes.write(SendingRecord.of(events).orElseThrow());
        Collections.reverse(events);
        byte[] back = SumBytes.write(SendingRecord.of(events).orElseThrow());
        assertThat(back).isEqualTo(forth);
    }

    /** As long as a column takes, and what no event but perhaps a row that somebody changed may hold. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "第3表", "\uD83D\uDE80", "\uD800", "\0"})
    void everyTextComesBackAtEveryLength(String letters) {
        for (int times : new int[] {1, 9_999, 20_000, 32_768}) {
            SendingRecord record = record(letters.repeat(times));
            assertThat(SumBytes.read(SumBytes.write(record))).isEqualTo(record);
        }
    }

    @Test
    void whatLooksAlikeIsNotTheSame() {
        assertThat(SumBytes.write(record("\uD800"))).isNotEqualTo(SumBytes.write(record("?")));
    }

    private static SendingRecord record(String text) {
        Instant late = Instant.parse("+12345-01-01T00:00:00.000000001Z");
        return new SendingRecord(
                Samples.id(1),
                Samples.SENDER,
                "",
                new Contents(text, text, Samples.documents()),
                late,
                Map.of(EventType.PICKED_UP, late, EventType.DELIVERED, Instant.MIN),
                new Standing(EventType.PICKED_UP, late, text, text, text));
    }
}
