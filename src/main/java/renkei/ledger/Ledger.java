package renkei.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * What happened to every sending. Every method throws {@link renkei.sending.Unavailable} while the ledger cannot be
 * reached: nothing has been done then, and the call may be repeated.
 */
public interface Ledger {
    /** How many events {@link #record} takes at once. */
    int BATCH_LIMIT = 5_000;

    /**
     * Adds events, all or none of them, durably when it returns. An event whose id is known already is passed over, so a
     * batch may be repeated.
     *
     * @throws IllegalArgumentException if there are more than {@value #BATCH_LIMIT}
     */
    void record(List<Event> events);

    Optional<SendingRecord> find(SendingId id);

    /** The sending whose id begins with what a person typed. */
    Lookup lookUp(String beginning);

    /** Every event of a sending, by time. */
    List<Event> story(SendingId id);

    /** A list of sendings, the latest first. */
    List<SendingRecord> list(Selection selection);

    /** How many sendings are in each state; every state is named. */
    Map<State, Long> counts();

    /** Of the sendings that are neither delivered nor given up, the one that has waited longest. */
    Optional<SendingRecord> oldestWaiting();

    /** Checks the chain row by row; runs beside recording. */
    Audit auditChain(AuditProgress progress);

    /** Checks the list of sendings against the rows, which must be sound; the first difference. Runs beside recording. */
    Optional<Audit.Broken> auditList(AuditProgress progress);

    /** Checks the chain, then the list. */
    default Audit audit() {
        Audit chain = auditChain(AuditProgress.NONE);
        return chain instanceof Audit.Sound
                ? auditList(AuditProgress.NONE).<Audit>map(broken -> broken).orElse(chain)
                : chain;
    }
}
