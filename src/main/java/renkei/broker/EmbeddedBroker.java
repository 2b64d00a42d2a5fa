package renkei.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioContext;

/** The broker inside the hub: ActiveMQ Artemis, durable, reached from this process only. */
public final class EmbeddedBroker implements Broker {
    /** What one waiting room holds in memory before it pages: some hundred envelopes, which take 1 MB of heap. */
    private static final int ROOM_BYTES = 200_000;

    private final EmbeddedActiveMQ artemis = new EmbeddedActiveMQ();
    private final int id;
    private final Configuration configured;

    EmbeddedBroker(BrokerSettings settings) {
        // Names this broker among those in the same process; a home has one.
        this.id = settings.data().toAbsolutePath().hashCode() & 0x7FFFFFFF;
        this.configured = configuration(settings);
        artemis.setConfiguration(configured);
    }

    /** How it is set up; a broker outside must be set up the same way. */
    Configuration configured() {
        return configured;
    }

    /** Starts; when this returns the queues can be used. */
    public void start() {
        try {
            artemis.start();
        } catch (Exception e) {
            throw new IllegalStateException("the broker inside the hub did not start", e);
        }
    }

    /** Stops; what was acknowledged is on disk already. */
    @Override
    public void stop() {
        try {
            artemis.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the broker inside the hub did not stop cleanly", e);
        }
    }

    @Override
    public boolean isActive() {
        return artemis.getActiveMQServer() != null
                && artemis.getActiveMQServer().isActive();
    }

    @Override
    public boolean hasRoom() {
        return isActive() && !artemis.getActiveMQServer().getPagingManager().isDiskFull();
    }

    @Override
    public long waiting(HubQueue queue) {
        return Optional.ofNullable(artemis.getActiveMQServer().locateQueue(queue.address()))
                .map(Queue::getMessageCount)
                .orElse(0L);
    }

    /** For clients in this process. */
    @Override
    public BrokerAddress address() {
        return new BrokerAddress("vm://" + id, "", "");
    }

    private Configuration configuration(BrokerSettings settings) {
        Path data = settings.data().toAbsolutePath();
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new IllegalStateException("cannot make the broker's folder " + data, e);
        }
        long beat = JournalProbe.beat(data).toNanos();
        boolean nativeDisk = LibaioContext.isLoaded();
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration
                .setName("renkei-hub")
                .setPersistenceEnabled(true)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setLargeMessagesDirectory(data.resolve("large-messages").toString())
                .setJournalType(nativeDisk ? JournalType.ASYNCIO : JournalType.NIO)
                .setJournalBufferTimeout_AIO((int) beat)
                .setJournalBufferTimeout_NIO((int) beat)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setIDCacheSize(settings.rememberedIds())
                .setPersistIDCache(true)
                .setMaxDiskUsage(-1)
                .setMinDiskFree(settings.diskFree())
                .addAcceptorConfiguration(new TransportConfiguration(
                        InVMAcceptorFactory.class.getName(),
                        Map.of(TransportConstants.SERVER_ID_PROP_NAME, id),
                        "inside"))
                .addAddressSetting("#", closed())
                .addAddressSetting("hub.#", ours(settings))
                .addAddressSetting("hub.deliver.#", ours(settings).setMaxDeliveryAttempts(settings.deliveryTries()))
                .addAddressSetting(WaitingRooms.PREFIX + "#", room());
        HubQueue.addresses().forEach(address -> configuration.addAddressConfiguration(declared(address)));
        WaitingRooms.all().forEach(room -> configuration.addAddressConfiguration(declared(room)));
        return configuration;
    }

    private static CoreAddressConfiguration declared(String address) {
        return new CoreAddressConfiguration()
                .setName(address)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(address)
                        .setAddress(address)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setExclusive(HubQueue.isReadByOne(address))
                        .setDurable(true));
    }

    /** Nothing comes into being by a misspelt name. */
    private static AddressSettings closed() {
        return new AddressSettings()
                .setAutoCreateAddresses(false)
                .setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false);
    }

    /** Little of what waits is in memory, however many offices are away. */
    private static AddressSettings room() {
        return closed().setExpiryAddress(SimpleString.of(HubQueue.EXPIRED.address()))
                .setMaxDeliveryAttempts(-1)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(ROOM_BYTES)
                .setPageSizeBytes(ROOM_BYTES / 2)
                .setMaxReadPageBytes(ROOM_BYTES);
    }

    /** Tried for ever with growing delay; a delivery alone is given up after a number of tries, and then goes to the desk. */
    private static AddressSettings ours(BrokerSettings settings) {
        return closed().setDeadLetterAddress(SimpleString.of(HubQueue.EXHAUSTED.address()))
                .setExpiryAddress(SimpleString.of(HubQueue.EXPIRED.address()))
                .setRedeliveryDelay(settings.firstDelay().toMillis())
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(settings.longestDelay().toMillis())
                .setMaxDeliveryAttempts(-1)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(settings.memoryPerQueue())
                .setMaxReadPageBytes((int) Math.min(settings.memoryPerQueue(), Integer.MAX_VALUE));
    }
}
