package renkei.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import renkei.cluster.MemberName;
import renkei.trust.path.RevocationSettings;

/** The knobs of the hub, as {@code config/application.yaml} explains them; a value that cannot work stops the start. */
@ConfigurationProperties(prefix = "hub", ignoreUnknownFields = false)
public record HubSettings(
        Path home,
        Folders folders,
        Collect collect,
        Limits limits,
        CheckSettings check,
        Trust trust,
        Deliver deliver,
        Acknowledge acknowledge,
        Ledger ledger,
        StampSettings stamp,
        Keep keep,
        Broker broker,
        Cluster cluster,
        Revocation revocation) {
    private static final long HOUR_MS = 3_600_000;
    private static final long DAY_MS = 24 * HOUR_MS;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int THREADS = 64;
    private static final int MANY = 10_000_000;
    /** What fits into one event, however long the names are. */
    private static final int DOCUMENTS = 150;
    /** What fits into one container. */
    private static final long SENDING_BYTES = 250_000_000;

    /** Two pages of the broker: it pages nothing out of less than one. */
    private static final long QUEUE_BYTES = 21_000_000;

    /** Names of an office's folders. */
    public record Folders(String outbox, String inbox, String receipts, String rejected, String sent) {}

    /** How files are collected. */
    public record Collect(
            long sweepIntervalMs,
            long settleMs,
            long sendingWaitMs,
            long fullLookMs,
            long unsettledWarningMs,
            int lanes) {
        public Collect {
            require("collect.sweep-interval-ms", sweepIntervalMs, 10, HOUR_MS);
            require("collect.settle-ms", settleMs, 1, HOUR_MS);
            require("collect.sending-wait-ms", sendingWaitMs, 0, DAY_MS);
            require("collect.full-look-ms", fullLookMs, 1, DAY_MS);
            require("collect.unsettled-warning-ms", unsettledWarningMs, 1, DAY_MS);
            require("collect.lanes", lanes, 1, THREADS);
        }
    }

    /** How large things may be. */
    public record Limits(
            int documentBytes,
            long sendingBytes,
            int documentsPerSending,
            int filesPerOutbox,
            int rowsPerDocument,
            int findingsPerDocument,
            int offices) {
        public Limits {
            require("limits.sending-bytes", sendingBytes, 1, SENDING_BYTES);
            require("limits.document-bytes", documentBytes, 1, sendingBytes);
            require("limits.documents-per-sending", documentsPerSending, 1, DOCUMENTS);
            require("limits.files-per-outbox", filesPerOutbox, 1, MANY);
            require("limits.rows-per-document", rowsPerDocument, 1, MANY);
            require("limits.findings-per-document", findingsPerDocument, 1, MANY);
            require("limits.offices", offices, 1, MANY);
        }
    }

    /** How certificates name offices: profiles in {@code config/trust}. */
    public record Trust(List<String> subjects) {
        public Trust {
            subjects = List.copyOf(subjects);
        }
    }

    /** How deliveries are tried. */
    public record Deliver(int consumers, long firstDelayMs, long longestDelayMs, int tries, int triesForBugs) {
        public Deliver {
            require("deliver.consumers", consumers, 1, THREADS);
            require("deliver.first-delay-ms", firstDelayMs, 1, DAY_MS);
            require("deliver.longest-delay-ms", longestDelayMs, firstDelayMs, DAY_MS);
            require("deliver.tries", tries, 1, MANY);
            require("deliver.tries-for-bugs", triesForBugs, 1, MANY);
        }
    }

    /** How receipts are written. */
    public record Acknowledge(int consumers) {
        public Acknowledge {
            require("acknowledge.consumers", consumers, 1, THREADS);
        }
    }

    /** Where the ledger is, how it takes events, and how often it is stated. */
    public record Ledger(
            String url,
            String user,
            String passwordFile,
            int eventsPerBatch,
            int checkpointRows,
            int checkpointMinutes) {
        public Ledger {
            require("ledger.events-per-batch", eventsPerBatch, 1, renkei.ledger.Ledger.BATCH_LIMIT);
            require("ledger.checkpoint-rows", checkpointRows, 1, MANY);
            require("ledger.checkpoint-minutes", checkpointMinutes, 1, DAY_MINUTES);
        }
    }

    /** How long things are kept. */
    public record Keep(int sentDays, int markerDays) {
        public Keep {
            require("keep.sent-days", sentDays, 0, MANY);
            // Longer than an envelope can wait: without its marker, what is delivered again arrives twice.
            require("keep.marker-days", markerDays, 30, MANY);
        }
    }

    /** Where the queues are kept, and how if it is inside the hub. */
    public record Broker(
            String url,
            String user,
            String passwordFile,
            int rememberedIds,
            long memoryPerQueueBytes,
            long diskFreeBytes) {
        public Broker {
            require("broker.remembered-ids", rememberedIds, 100, MANY);
            require("broker.memory-per-queue-bytes", memoryPerQueueBytes, QUEUE_BYTES, Integer.MAX_VALUE);
            require("broker.disk-free-bytes", diskFreeBytes, 0, Long.MAX_VALUE);
        }
    }

    /** What this hub is called among several on one home. */
    public record Cluster(String member) {
        public Cluster {
            if (MemberName.parse(member).isEmpty()) {
                throw new InvalidConfigurationPropertyValueException(
                        "hub.cluster.member", member, "Give up to 30 small letters, digits and hyphens.");
            }
        }

        MemberName name() {
            return new MemberName(member);
        }
    }

    /** How revocation of certificates is looked at. */
    public record Revocation(RevocationSettings.Mode mode, long graceHours, Set<String> hosts) {
        private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?(:[1-9][0-9]{0,4})?");

        public Revocation {
            require("revocation.grace-hours", graceHours, 0, 24 * 14);
            hosts = Set.copyOf(hosts);
            for (String host : hosts) {
                if (!HOST.matcher(host).matches()) {
                    throw new InvalidConfigurationPropertyValueException(
                            "hub.revocation.hosts", host, "Give host or host:port, in small letters.");
                }
            }
        }

        RevocationSettings settings() {
            return new RevocationSettings(mode, Duration.ofHours(graceHours), hosts);
        }
    }

    /** Whether both the queues and the ledger are outside of the home. */
    boolean isOutside() {
        return !broker.url().isBlank() && !ledger.url().isBlank();
    }

    private static void require(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidConfigurationPropertyValueException(
                    "hub." + key, value, "Give a number from " + least + " to " + most + ".");
        }
    }
}
