package renkei.broker;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.api.core.ActiveMQDuplicateIdException;
import org.springframework.jms.connection.JmsTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Local JMS transactions; tells a commit that the broker refused as a repeat from one that failed. */
final class HubTransactions extends JmsTransactionManager {
    private static final long serialVersionUID = 1;

    HubTransactions(ConnectionFactory connectionFactory) {
        super(connectionFactory);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (TransactionSystemException e) {
            if (isRepeat(e)) {
                throw new AlreadyQueued(e);
            }
            throw e;
        }
    }

    private static boolean isRepeat(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ActiveMQDuplicateIdException) {
                return true;
            }
        }
        return false;
    }
}
