package renkei.flow;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.expiry.Alarm;
import renkei.expiry.Alert;

/** Writes alerts into the log. */
final class ExpiryLog implements Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryLog.class);

    @Override
    public void started(Alert alert) {
        LOG.warn("{}", ExpiryTexts.started(alert));
    }

    @Override
    public void over(Alert alert, Instant newEnd) {
        LOG.info("{}", ExpiryTexts.over(alert, newEnd));
    }
}
