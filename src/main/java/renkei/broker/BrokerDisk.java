package renkei.broker;

import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientRequestor;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.management.ManagementHelper;
import org.apache.activemq.artemis.api.core.management.ResourceNames;

/**
 * The disk of a broker outside, as the broker itself sees it: it takes nothing in above {@code max-disk-usage}. The user needs
 * the permission {@code manage} on the address of management. Ends with the session.
 */
final class BrokerDisk {
    private static final String MANAGEMENT = "activemq.management";

    private final ClientSession session;
    private final ClientRequestor requestor;
    private final long answerMs;

    BrokerDisk(ClientSession session, long answerMs) throws Exception {
        this.session = session;
        this.requestor = new ClientRequestor(session, MANAGEMENT);
        this.answerMs = answerMs;
    }

    /** Whether the broker takes anything in. */
    boolean hasRoom() throws Exception {
        double most = number("MaxDiskUsage");
        return most < 0 || number("DiskStoreUsage") * 100 < most;
    }

    private double number(String attribute) throws Exception {
        ClientMessage question = session.createMessage(false);
        ManagementHelper.putAttribute(question, ResourceNames.BROKER, attribute);
        ClientMessage answer = requestor.request(question, answerMs);
        if (answer == null || !ManagementHelper.hasOperationSucceeded(answer)) {
            throw new IllegalStateException("the broker does not tell its " + attribute);
        }
        return ((Number) ManagementHelper.getResult(answer)).doubleValue();
    }
}
