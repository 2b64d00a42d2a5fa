package renkei.folder;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The list of what leaves an outbox, written and read. */
@State(Scope.Benchmark)
public class SmallDepartureList {
    private final DepartureList list = new DepartureList(
            "a".repeat(32),
            DepartureList.SENT,
            "2026-04-01",
            Pile.Kind.SENDING,
            "",
            List.of(original("UPJSK_document.csv", false), original("UPJSK_document.csv.done", true)),
            Map.of(),
            Instant.EPOCH);

    private final byte[] bytes = list.bytes();

    /** The list as it is kept. */
    @Benchmark
    public byte[] write() {
        return list.bytes();
    }

    /** What is kept as a list. */
    @Benchmark
    public Object read() throws IOException {
        return DepartureList.read(bytes);
    }

    private static Original original(String name, boolean sidecar) {
        Traits traits = new Traits(Traits.Kind.FILE, 17_000, Instant.EPOCH, "(dev=1,ino=2)");
        return new Original(name, traits, "0".repeat(64), sidecar);
    }
}
