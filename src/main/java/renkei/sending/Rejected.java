package renkei.sending;

import java.util.List;
import java.util.Map;
import renkei.standard.Finding;

/** The sender must act: the sending is answered with a report for each of its files and not tried again. */
public final class Rejected extends HubException {
    private final transient Map<String, List<Finding>> findings;

    /** @param findings what was found, by the name of the file as it lies in the outbox */
    public Rejected(Failure failure, String message, Map<String, List<Finding>> findings) {
        super(failure, message);
        this.findings = Map.copyOf(findings);
    }

    public Map<String, List<Finding>> findings() {
        return findings;
    }
}
