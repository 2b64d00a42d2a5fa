package renkei.broker;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the queues are kept.
 *
 * @param data folder of the broker inside the hub
 * @param firstDelay before the first repeat of a delivery that failed; doubles each time
 * @param longestDelay between two repeats
 * @param deliveryTries how often a delivery is tried before it goes to the dead-letter desk
 * @param rememberedIds ids that the broker remembers per address to see repeats
 * @param memoryPerQueue bytes a queue may hold in memory before it pages to disk
 * @param diskFree bytes that must stay free on the disk of the broker
 */
public record BrokerSettings(
        Path data,
        Duration firstDelay,
        Duration longestDelay,
        int deliveryTries,
        int rememberedIds,
        long memoryPerQueue,
        long diskFree) {}
