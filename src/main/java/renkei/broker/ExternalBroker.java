package renkei.broker;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A broker of its own process, on this machine or another. It is looked at once a second on a thread of its own, so that
 * nobody who asks how it is must wait for one that does not answer.
 */
final class ExternalBroker implements Broker {
    private static final Logger LOG = LoggerFactory.getLogger(ExternalBroker.class);
    private static final long LOOK_MS = 1000;
    private static final long FIRST_LOOK_MS = 5000;

    private final BrokerAddress address;
    private final BrokerLook look;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread watching = new Thread(task, "broker-watch");
        watching.setDaemon(true);
        return watching;
    });
    private volatile Optional<BrokerLook.Seen> seen = Optional.empty();

    private final Future<?> looks;

    /** Begins to look at the broker there; whether it answers or not. */
    ExternalBroker(BrokerAddress address) {
        this.address = address;
        this.look = new BrokerLook(address);
        this.looks = thread.scheduleWithFixedDelay(this::look, 0, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Optional<BrokerLook.Seen> now = look.look();
        if (now.isPresent() != seen.isPresent() || looked.getCount() > 0) {
            LOG.info("the broker {} {}", address, now.isPresent() ? "answers" : "does not answer");
        }
        seen = now;
        looked.countDown();
    }

    private Optional<BrokerLook.Seen> seen() {
        try {
            if (!looked.await(FIRST_LOOK_MS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seen;
    }

    @Override
    public boolean isActive() {
        return seen().isPresent();
    }

    @Override
    public boolean hasRoom() {
        return seen().filter(BrokerLook.Seen::room).isPresent();
    }

    @Override
    public long waiting(HubQueue queue) {
        return seen().map(now -> now.waiting().getOrDefault(queue, 0L)).orElse(0L);
    }

    @Override
    public BrokerAddress address() {
        return address;
    }

    @Override
    public void stop() {
        looks.cancel(false);
        thread.shutdown();
        try {
            if (thread.awaitTermination(FIRST_LOOK_MS, TimeUnit.MILLISECONDS)) {
                look.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
