package renkei.broker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a broker outside: what waits in its queues, and whether its disk has room. Used by one thread at a time. */
final class BrokerLook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLook.class);

    private final BrokerAddress address;
    private Optional<Through> through = Optional.empty();

    BrokerLook(BrokerAddress address) {
        this.address = address;
    }

    /** What one look showed. */
    record Seen(Map<HubQueue, Long> waiting, boolean room) {}

    private record Through(BrokerLine line, BrokerDisk disk) {}

    /** Nothing if the broker does not answer in time; the next look begins anew. */
    Optional<Seen> look() {
        try {
            Through open = through.isPresent() ? through.get() : open();
            Map<HubQueue, Long> waiting = new EnumMap<>(HubQueue.class);
            for (HubQueue queue : HubQueue.values()) {
                SimpleString name = SimpleString.of(queue.address());
                waiting.put(queue, open.line().session().queueQuery(name).getMessageCount());
            }
            return Optional.of(new Seen(waiting, open.disk().hasRoom()));
        } catch (Exception e) {
            LOG.debug("the broker {} does not answer: {}", address, e.toString());
            close();
            return Optional.empty();
        }
    }

    private Through open() throws Exception {
        BrokerLine line = BrokerLine.open(address);
        try {
            Through opened = new Through(line, new BrokerDisk(line.session(), BrokerLine.ANSWER_MS));
            through = Optional.of(opened);
            return opened;
        } catch (Exception e) {
            line.close();
            throw e;
        }
    }

    @Override
    public void close() {
        through.ifPresent(open -> open.line().close());
        through = Optional.empty();
    }
}
