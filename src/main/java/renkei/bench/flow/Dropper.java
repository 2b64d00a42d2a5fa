package renkei.bench.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures a {@link Line} from outside, as offices see it: by dropping files and looking for files. */
final class Dropper implements Contestant {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Line line;
    private final InstantSource clock;

    Dropper(Line line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    @Override
    public void prepare(int first, int count) {
        line.fill(first, count);
    }

    @Override
    public Run move(int first, int count) {
        List<String> names = new ArrayList<>();
        Meter meter = Meter.start();
        for (int number = first; number < first + count; number++) {
            names.addAll(line.send(number));
        }
        line.await();
        meter.arrived();
        line.settle();
        Run run = meter.stop(count);
        Map<String, Instant> arrived = line.documents();
        names.forEach(name -> arrival(name, arrived));
        return run;
    }

    @Override
    public List<Duration> pace(int first, int count, double perSecond) {
        Map<List<String>, Instant> dropped = new HashMap<>();
        long start = System.nanoTime();
        for (int index = 0; index < count; index++) {
            long due = start + (long) (index / perSecond * NANOS_PER_SECOND);
            Pause.of(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            List<String> names = line.send(first + index);
            dropped.put(names, clock.instant());
        }
        line.await();
        line.settle();
        Map<String, Instant> arrived = line.documents();
        List<Duration> taken = new ArrayList<>();
        dropped.forEach((names, at) -> taken.add(Duration.between(
                at,
                names.stream()
                        .map(name -> arrival(name, arrived))
                        .max(Instant::compareTo)
                        .orElseThrow())));
        return taken;
    }

    private static Instant arrival(String name, Map<String, Instant> arrived) {
        Instant at = arrived.get(name);
        if (at == null) {
            throw new IllegalStateException(name + " did not arrive");
        }
        return at;
    }
}
