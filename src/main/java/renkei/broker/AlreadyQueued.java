package renkei.broker;

import org.springframework.transaction.TransactionSystemException;

/** The broker has seen this id before: what the transaction would have sent was sent by an earlier one, whole. */
public final class AlreadyQueued extends TransactionSystemException {
    private static final long serialVersionUID = 1;

    AlreadyQueued(Throwable cause) {
        super("sent before by an earlier transaction", cause);
    }
}
