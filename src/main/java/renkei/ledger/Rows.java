package renkei.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The rows of the ledger in their order, for who keeps evidence of them. Every method throws
 * {@link renkei.sending.Unavailable} while the ledger cannot be reached.
 */
public interface Rows {
    /** How many rows {@link #behind} gives at most. */
    int LIMIT = 2_000;

    /** Where the chain ends now; its start if the head is gone, which an audit tells. */
    AuditChain head();

    /** The next rows behind a number, in order: {@value #LIMIT}, or fewer if there are no more. */
    List<LedgerRow> behind(long number);

    /** What is stored as the digest of a row; empty if there is no such row. */
    Optional<String> digest(long number);
}
