package renkei.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.camel.Body;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Vault;
import renkei.sending.Unavailable;
import renkei.trust.stamp.HashTree;
import renkei.trust.stamp.StampService;

/**
 * Stamps many containers with one time-stamp, and keeps an evidence record beside each in the vault. What was stamped before a
 * crash and comes again is not stamped again.
 */
public final class BatchStamps {
    private static final Logger LOG = LoggerFactory.getLogger(BatchStamps.class);

    private final StampService service;
    private final StampWatch watch;
    private final Vault vault;

    BatchStamps(Stamping.Source source, Vault vault) {
        this.service = source.service();
        this.watch = source.watch();
        this.vault = vault;
    }

    /** Stamps the orders of a batch; when this returns every record is on the disk. Throws Unavailable: all come again. */
    public void stamp(@Body List<Map<String, Object>> batch) {
        List<StampOrder> orders = batch.stream().map(StampOrder::read).toList();
        try {
            List<StampOrder> waiting = orders.stream()
                    .filter(order ->
                            vault.record(order.id(), order.files().digest()).isEmpty())
                    .toList();
            if (!waiting.isEmpty()) {
                stampAll(waiting);
            }
            watch.worked();
        } catch (Unavailable e) {
            watch.failed(oldest(orders), e.text());
            throw e;
        }
    }

    private void stampAll(List<StampOrder> waiting) {
        HashTree tree = new HashTree(waiting.stream().map(StampOrder::files).toList());
        byte[] token = service.stamp(tree.root());
        for (int i = 0; i < waiting.size(); i++) {
            StampOrder order = waiting.get(i);
            vault.putRecord(order.id(), order.files().digest(), tree.record(i, token));
        }
        LOG.info("{} signatures time-stamped together", waiting.size());
    }

    private static Instant oldest(List<StampOrder> orders) {
        return orders.stream()
                .map(StampOrder::at)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
