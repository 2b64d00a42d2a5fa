package renkei.broker;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQQueueMaxConsumerLimitReached;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import renkei.cluster.Lead;

/**
 * The lead goes to who listens at {@value #QUEUE}, to which the broker lets one consumer at a time and nothing is ever sent.
 * The broker notices at once when that process ends, and after ten seconds when it is stopped or cut off.
 *
 * <p>Each second the broker is asked whether all is still so. Who has had no answer for five seconds, because the broker or
 * he himself was stopped, does not lead any more. A hub stands for it from when all else of it works until it begins to stop.
 */
final class BrokerLead implements Lead, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLead.class);
    /** Declared by the broker's own configuration. */
    static final String QUEUE = "hub.lead";

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final long LOOK_MS = 1000;
    private static final long END_MS = 5000;

    private final BrokerAddress address;
    private final LongSupplier nanos;
    private Optional<Asking> asking = Optional.empty();
    private Optional<BrokerLine> line = Optional.empty();
    private volatile OptionalLong confirmed = OptionalLong.empty();

    /** The thread that asks the broker. */
    private record Asking(ScheduledExecutorService thread, Future<?> looks) {}

    /** @param nanos a clock that never goes back, in nanoseconds */
    BrokerLead(BrokerAddress address, LongSupplier nanos) {
        this.address = address;
        this.nanos = nanos;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "lead");
            made.setDaemon(true);
            return made;
        });
        asking = Optional.of(
                new Asking(thread, thread.scheduleWithFixedDelay(this::look, 0, LOOK_MS, TimeUnit.MILLISECONDS)));
    }

    @Override
    public synchronized boolean isRunning() {
        return asking.isPresent();
    }

    /** Started last and stopped first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isOurs() {
        OptionalLong last = confirmed;
        return last.isPresent() && nanos.getAsLong() - last.getAsLong() < GOOD_FOR.toNanos();
    }

    void look() {
        boolean before = confirmed.isPresent();
        long asked = nanos.getAsLong();
        boolean now = before ? keep() : take();
        confirmed = now ? OptionalLong.of(asked) : OptionalLong.empty();
        if (before != now) {
            LOG.info(now ? "this hub leads now" : "this hub does not lead any more");
        }
    }

    private boolean take() {
        try {
            BrokerLine open = line.isPresent() ? line.get() : BrokerLine.open(address);
            line = Optional.of(open);
            open.session().createConsumer(SimpleString.of(QUEUE));
            return true;
        } catch (ActiveMQQueueMaxConsumerLimitReached e) {
            return false;
        } catch (Exception e) {
            LOG.debug("nobody knows who leads: {}", e.toString());
            drop();
            return false;
        }
    }

    private boolean keep() {
        try {
            return line.isPresent()
                    && line.get().session().queueQuery(SimpleString.of(QUEUE)).getConsumerCount() > 0;
        } catch (ActiveMQException e) {
            LOG.debug("the lead is lost: {}", e.toString());
            drop();
            return false;
        }
    }

    private void drop() {
        line.ifPresent(BrokerLine::close);
        line = Optional.empty();
    }

    @Override
    public synchronized void stop() {
        try {
            if (asking.isPresent()) {
                asking.get().looks().cancel(false);
                asking.get().thread().shutdown();
                if (asking.get().thread().awaitTermination(END_MS, TimeUnit.MILLISECONDS)) {
                    drop();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        confirmed = OptionalLong.empty();
        asking = Optional.empty();
    }
}
