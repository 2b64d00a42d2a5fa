package renkei.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import renkei.demo.CareSoftware.Arrived;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/**
 * Care software at work without a break, on a thread of its own: a new sending every {@value #STEP_MS} ms, and whatever
 * comes is taken at once. At most {@value #MOST_UNDER_WAY} are under way: while the hubs are behind, nothing new is dropped.
 */
final class Load implements AutoCloseable {
    private static final int STEP_MS = 50;
    private static final int MOST_UNDER_WAY = 100;
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.UPPLAN, DocumentKind.UPJSK, DocumentKind.UP1KYO);

    private final Stage stage;
    private final Work work;
    private final Random random;
    private final Drops drops = new Drops();
    private final Arrivals arrivals = new Arrivals(List.of());
    private final Pulse pulse = new Pulse();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> steps;
    private boolean dropping = true;
    private int dropped;
    private int arrived;
    private int newest;

    /** Begins at once. */
    Load(Stage stage, Work work, Random random) {
        this.stage = stage;
        this.work = work;
        this.random = random;
        this.steps = thread.scheduleWithFixedDelay(this::step, 0, STEP_MS, TimeUnit.MILLISECONDS);
    }

    /** How many were dropped so far. */
    synchronized int dropped() {
        return dropped;
    }

    /** How many arrived whole. */
    synchronized int arrived() {
        check();
        return arrived;
    }

    /** The greatest number of a drop that arrived whole; 0 if none has. */
    synchronized int newest() {
        check();
        return newest;
    }

    /** When they arrived. */
    Pulse pulse() {
        return pulse;
    }

    /** From now on nothing new is dropped; what was is still waited for. */
    synchronized void finish() {
        dropping = false;
    }

    /** All drops; only when {@link #finish finished}. */
    List<Drop> drops() {
        return drops.all();
    }

    /** What came; only when {@link #close closed}. */
    Arrivals arrivals() {
        return arrivals;
    }

    private synchronized void step() {
        try {
            if (dropping && dropped - arrived < MOST_UNDER_WAY) {
                drop();
            }
            for (CareSoftware one : stage.software().values()) {
                for (Arrived file : one.take()) {
                    count(arrivals.add(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drop() throws IOException {
        List<Office> serving = stage.group().serving();
        Office service = serving.get(random.nextInt(serving.size()));
        DocumentKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Way plan = new Way(stage.group().plannerOf(service), service);
        boolean actual = kind == DocumentKind.UPJSK;
        Way way = actual ? plan.back() : plan;
        Drop drop = drops.arrival(
                actual ? Task.ACTUAL : Task.PLANNED, way, work.unit(kind, way, Edition.newest()), Cause.NONE);
        arrivals.expect(drop);
        OfficeNumber sender = drop.office();
        Objects.requireNonNull(stage.software().get(sender), sender.value()).drop(drop);
        dropped++;
    }

    private void count(OptionalInt whole) {
        if (whole.isPresent()) {
            arrived++;
            newest = Math.max(newest, whole.getAsInt());
            pulse.beat(System.nanoTime());
        }
    }

    /** Tells of what stopped the care software. */
    private void check() {
        if (steps.isDone()) {
            try {
                steps.get();
            } catch (CancellationException e) {
                return; // closed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the care software stopped", e.getCause());
            }
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        steps.cancel(false);
        thread.shutdown();
        synchronized (this) {
            dropping = false;
        }
    }
}
