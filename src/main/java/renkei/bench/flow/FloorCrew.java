package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import renkei.sending.Document;

/** The {@link Floor} on all processors: so many threads that none of them waits for the disk alone. */
final class FloorCrew implements Contestant {
    private static final int THREADS_PER_PROCESSOR = 4;

    private final Floor floor;
    private final FloorDisk disk;
    private final Load load;

    FloorCrew(Floor floor, FloorDisk disk, Load load) {
        this.floor = floor;
        this.disk = disk;
        this.load = load;
    }

    @Override
    public void prepare(int first, int count) {
        try {
            for (int number = first; number < first + count; number++) {
                for (Document document : load.documents(number)) {
                    Files.write(
                            disk.folder("sources", number)
                                    .resolve(document.name().value()),
                            document.content().bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Run move(int first, int count) {
        Meter meter = Meter.start();
        work(first, count, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
        meter.arrived();
        return meter.stop(count);
    }

    /** There is no queue before the floor: one after the other, on one thread, as fast as it goes. */
    @Override
    public List<Duration> pace(int first, int count, double perSecond) {
        return work(first, count, 1);
    }

    private List<Duration> work(int first, int count, int crew) {
        AtomicInteger next = new AtomicInteger(first);
        ExecutorService threads = Executors.newFixedThreadPool(crew);
        try {
            List<Callable<List<Duration>>> shares = new ArrayList<>();
            for (int i = 0; i < crew; i++) {
                shares.add(() -> share(next, first + count));
            }
            List<Duration> taken = new ArrayList<>();
            for (Future<List<Duration>> share : threads.invokeAll(shares)) {
                taken.addAll(share.get());
            }
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the floor gave way", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Duration> share(AtomicInteger next, int end) throws Exception {
        List<Duration> taken = new ArrayList<>();
        for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            taken.add(floor.pass(
                    number, load.documents(number).stream().map(Document::name).toList()));
        }
        return taken;
    }
}
