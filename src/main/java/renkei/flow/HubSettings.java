package renkei.flow;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The knobs of the hub, as {@code config/application.yaml} explains them. */
@ConfigurationProperties(prefix = "hub", ignoreUnknownFields = false)
public record HubSettings(
        Path home,
        Folders folders,
        Collect collect,
        Limits limits,
        Deliver deliver,
        Acknowledge acknowledge,
        Ledger ledger,
        Keep keep,
        Broker broker) {

    /** Names of an office's folders. */
    public record Folders(String outbox, String inbox, String receipts, String rejected, String sent) {}

    /** How files are collected. */
    public record Collect(
            long sweepIntervalMs,
            long settleMs,
            long sendingWaitMs,
            long fullLookMs,
            long unsettledWarningMs,
            int lanes,
            int waitingPerLane,
            int waitingPerOffice) {}

    /** How large things may be. */
    public record Limits(
            int documentBytes,
            long sendingBytes,
            int documentsPerSending,
            int filesPerOutbox,
            int rowsPerDocument,
            int findingsPerDocument,
            int offices) {}

    /** How deliveries are tried. */
    public record Deliver(int consumers, long firstDelayMs, long longestDelayMs, int tries, int triesForBugs) {}

    /** How receipts are written. */
    public record Acknowledge(int consumers) {}

    /** How the ledger takes events. */
    public record Ledger(int eventsPerBatch) {}

    /** How long things are kept. */
    public record Keep(int sentDays, int markerDays) {}

    /** How the queues are kept. */
    public record Broker(int rememberedIds, long memoryPerQueueBytes, long diskFreeBytes) {}
}
