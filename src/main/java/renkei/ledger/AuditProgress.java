package renkei.ledger;

/** Is told how far the verification of a ledger is. May be told by several threads, one after the other. */
@FunctionalInterface
public interface AuditProgress {
    /** Nobody looks. */
    AuditProgress NONE = (done, all) -> {};

    /** So many of all rows are read. */
    void done(long done, long all);
}
