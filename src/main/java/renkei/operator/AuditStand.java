package renkei.operator;

/** How far a verification of the ledger is that runs just now: so much of all. */
public record AuditStand(long done, long all) {
    /** None runs. */
    public static final AuditStand IDLE = new AuditStand(0, 0);
}
