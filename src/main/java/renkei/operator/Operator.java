package renkei.operator;

import java.util.List;
import renkei.ledger.AuditProgress;
import renkei.sending.SendingId;

/** What a person at headquarters may ask of a hub. Closed when the person is done. */
public interface Operator extends AutoCloseable {
    /** At most so many sendings in one order, and so many answers to {@link #show}. */
    int LIMIT = 1000;

    /** How the hub is. */
    HubStatus status();

    /**
     * The sendings whose id begins so, at most {@value #LIMIT}; none if the hub knows none.
     *
     * @param beginning at least four characters of an id
     */
    List<SendingStory> show(String beginning);

    /** A page of the sent or received list of an office; empty if there is nothing more. */
    List<ListedSending> list(ListQuestion question);

    /** What waits at the dead-letter desk, oldest first, at most {@value #LIMIT}. */
    List<DeadLetter> dead();

    /**
     * Puts sendings that wait at the desk back on their way.
     *
     * @param by the person who decides; recorded
     */
    DeskAnswer resend(List<SendingId> ids, String by);

    /**
     * Takes sendings that wait at the desk back for good.
     *
     * @param by the person who decides; recorded
     */
    DeskAnswer withdraw(List<SendingId> ids, String by);

    /** Reads the whole ledger and verifies it with all its evidence; takes minutes for millions of rows. */
    LedgerAudit audit(AuditProgress progress);

    /** The same, unwatched. */
    default LedgerAudit audit() {
        return audit(AuditProgress.NONE);
    }

    /** How far the verification is that runs just now. */
    AuditStand auditStand();

    /** Makes the archives of the months that are over, and a checkpoint; the names of the archives' files. */
    List<String> archive();

    @Override
    void close();
}
