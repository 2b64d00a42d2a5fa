package renkei.ledger.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.ledger.AuditChain.Fields;
import renkei.ledger.Event;
import renkei.ledger.LedgerRow;
import renkei.ledger.Samples;
import renkei.ledger.SendingRecord;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

class TallyTest {
    private static final int SENDINGS = 500;
    /** So little that the slips of all sendings fill a hundred runs. */
    private static final long ROOM = 8_000;

    @TempDir
    private Path folder;

    private Tally tally;

    @BeforeEach
    void open() {
        tally = Tally.in(folder, ROOM);
    }

    @AfterEach
    void closeAndLeaveNothing() {
        tally.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sendingsAreTheSameHoweverTheirEventsAreScattered() {
        List<LedgerRow> rows = rows();
        Collections.shuffle(rows, new Random(1));
        for (int start = 0; start < rows.size(); start += 7) {
            tally.told(rows.subList(start, Math.min(start + 7, rows.size())));
        }
        IntStream.range(0, SENDINGS).forEach(seed -> list(seed, Samples.arrival(seed)));

        Map<String, String> judged = judged();
        assertThat(judged).hasSize(SENDINGS);
        IntStream.range(0, SENDINGS)
                .forEach(seed -> assertThat(judged).containsEntry(id(seed), (4 * seed + 1) + " same"));
    }

    @Test
    void whatOneSideDoesNotSayOrSaysOtherwiseDiffers() {
        tally.told(rows());
        IntStream.range(0, SENDINGS)
                .filter(seed -> seed != 7)
                .forEach(seed -> list(seed, Samples.arrival(seed).subList(0, seed == 8 ? 3 : 4)));
        tally.listed(Map.of(id(9), Optional.empty(), id(1_000), Optional.empty()));
        list(1_001, Samples.arrival(1_001));

        Map<String, String> judged = judged();
        assertThat(judged).hasSize(SENDINGS + 2);
        judged.values().removeIf(said -> said.endsWith(" same"));
        assertThat(judged)
                .containsOnly(
                        Map.entry(id(7), "29 different"),
                        Map.entry(id(8), "33 different"),
                        Map.entry(id(9), "37 different"),
                        Map.entry(id(1_000), "0 different"),
                        Map.entry(id(1_001), "0 different"));
    }

    @Test
    void aRowThatWasReadTwiceIsSureOnlyIfItDidNotChange() {
        tally.told(rows().subList(0, 8));
        list(0, Samples.arrival(0).subList(0, 3));
        list(0, Samples.arrival(0));
        list(1, Samples.arrival(1));
        list(1, Samples.arrival(1));
        assertThat(judged()).containsOnly(Map.entry(id(0), "1 different"), Map.entry(id(1), "5 same"));
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertThat(judged()).isEmpty();
    }

    @Test
    void aDiskThatCannotBeWrittenIsATroubleThatPasses() {
        assertThatThrownBy(() -> Tally.in(folder.resolve("missing")).close())
                .isInstanceOfSatisfying(Unavailable.class, trouble -> assertThat(trouble.failure())
                        .isEqualTo(Failure.DISK_TROUBLE));
    }

    private static String id(long seed) {
        return Samples.id(seed).value();
    }

    private static List<LedgerRow> rows() {
        List<LedgerRow> rows = new ArrayList<>();
        for (long seed = 0; seed < SENDINGS; seed++) {
            for (Event event : Samples.arrival(seed)) {
                rows.add(new LedgerRow(rows.size() + 1, Fields.of(event), ""));
            }
        }
        return rows;
    }

    private void list(long seed, List<Event> events) {
        tally.listed(Map.of(id(seed), SendingRecord.of(events)));
    }

    private Map<String, String> judged() {
        Map<String, String> judged = new TreeMap<>();
        tally.judge((sending, row, same) -> assertThat(judged.put(sending, row + (same ? " same" : " different")))
                .isNull());
        return judged;
    }
}
