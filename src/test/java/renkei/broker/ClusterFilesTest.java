package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.ha.SharedStoreBackupPolicyConfiguration;
import org.apache.activemq.artemis.core.config.ha.SharedStorePrimaryPolicyConfiguration;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The brokers of a cluster are set up as the one inside the hub is: with the same queues, tries and guards against twice. */
class ClusterFilesTest {
    /** As config/application.yaml has them. */
    private static final BrokerSettings USUAL = new BrokerSettings(
            Path.of(""), Duration.ofSeconds(1), Duration.ofMinutes(10), 440, 50_000, 50_000_000, 200_000_000);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"primary", "backup"})
    void aBrokerOutsideTreatsMessagesAsTheOneInsideDoes(String role) throws Exception {
        Configuration inside = inside();
        Configuration outside = outside(role);

        assertThat(outside.getAddressSettings()).isEqualTo(inside.getAddressSettings());
        assertThat(outside.getIDCacheSize()).isEqualTo(inside.getIDCacheSize());
        assertThat(outside.isPersistIDCache()).isEqualTo(inside.isPersistIDCache());
        assertThat(outside.isPersistenceEnabled()).isTrue();
        assertThat(outside.isJournalSyncTransactional()).isTrue();
        assertThat(outside.isJournalSyncNonTransactional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "backup"})
    void aBrokerOutsideHasTheQueuesOfTheOneInsideAndTheLead(String role) throws Exception {
        List<QueueConfiguration> inside = queues(inside());
        List<QueueConfiguration> outside = queues(outside(role));

        assertThat(outside)
                .filteredOn(queue -> !name(queue).equals(BrokerLead.QUEUE))
                .hasSameSizeAs(inside);
        for (QueueConfiguration wanted : inside) {
            QueueConfiguration found = named(outside, name(wanted));
            assertThat(found.getRoutingType()).isEqualTo(wanted.getRoutingType());
            assertThat(found.isDurable()).isTrue();
            assertThat(Boolean.TRUE.equals(found.isExclusive()))
                    .as(name(wanted))
                    .isEqualTo(wanted.isExclusive());
        }
        assertThat(named(outside, BrokerLead.QUEUE).getMaxConsumers()).isEqualTo(1);
    }

    @Test
    void theTwoBrokersShareOneStoreAndTheFormerPrimaryWaits() throws Exception {
        assertThat(outside("primary").getHAPolicyConfiguration())
                .isInstanceOfSatisfying(SharedStorePrimaryPolicyConfiguration.class, policy -> assertThat(
                                policy.isFailoverOnServerShutdown())
                        .isTrue());
        assertThat(outside("backup").getHAPolicyConfiguration())
                .isInstanceOfSatisfying(
                        SharedStoreBackupPolicyConfiguration.class,
                        policy -> assertThat(policy.isAllowFailBack()).isFalse());
        assertThat(outside("backup").getJournalDirectory())
                .isEqualTo(outside("primary").getJournalDirectory());
    }

    @Test
    void nobodyButHubsMayTouchTheQueues() throws Exception {
        assertThat(outside("primary").getSecurityRoles().get("hub.#"))
                .singleElement()
                .satisfies(role -> assertThat(role.getName()).isEqualTo("hub"))
                .satisfies(role -> assertThat(role.isCreateDurableQueue()).isFalse())
                .satisfies(role -> assertThat(role.isDeleteDurableQueue()).isFalse());
        assertThat(outside("primary").isSecurityEnabled()).isTrue();
        assertThat(Set.copyOf(outside("primary").getSecurityRoles().keySet()))
                .isEqualTo(outside("backup").getSecurityRoles().keySet());
    }

    private Configuration inside() {
        return new EmbeddedBroker(new BrokerSettings(
                        folder.resolve("broker"),
                        USUAL.firstDelay(),
                        USUAL.longestDelay(),
                        USUAL.deliveryTries(),
                        USUAL.rememberedIds(),
                        USUAL.memoryPerQueue(),
                        USUAL.diskFree()))
                .configured();
    }

    private static Configuration outside(String role) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("config/cluster", role, "broker.xml"))) {
            return new FileConfigurationParser().parseMainConfig(in);
        }
    }

    private static List<QueueConfiguration> queues(Configuration configuration) {
        return configuration.getAddressConfigurations().stream()
                .map(CoreAddressConfiguration::getQueueConfigs)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ClusterFilesTest::name))
                .toList();
    }

    private static QueueConfiguration named(List<QueueConfiguration> queues, String name) {
        return queues.stream()
                .filter(queue -> name(queue).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no queue " + name));
    }

    private static String name(QueueConfiguration queue) {
        return queue.getName().toString();
    }
}
