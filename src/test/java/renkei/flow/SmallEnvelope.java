package renkei.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/** What a queue carries, written and read. */
@State(Scope.Benchmark)
public class SmallEnvelope {
    private final Envelope envelope = new Envelope(
            new SendingId("a".repeat(32)),
            new OfficeNumber("0899900001"),
            new OfficeNumber("0899900002"),
            "20250401090000",
            "hub.deliver.folder",
            Instant.EPOCH);

    private final Map<String, Object> headers = new HashMap<>(envelope.headers());

    /** The headers of a message. */
    @Benchmark
    public Map<String, Object> write() {
        return envelope.headers();
    }

    /** The envelope that a message's headers are. */
    @Benchmark
    public Envelope read() {
        return Envelope.of(headers);
    }
}
