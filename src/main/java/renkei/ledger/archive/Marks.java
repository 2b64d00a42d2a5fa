package renkei.ledger.archive;

/**
 * How far each series has come, kept with the rows: so that files which are taken away at the end of a series are missed.
 * Throws {@link renkei.sending.Unavailable} while the ledger cannot be reached.
 */
public interface Marks {
    /** The last file of the series; {@link Link#START} if there was none. */
    Link last(Kind kind);

    /** Notes the last file, durably. */
    void note(Kind kind, Link last);
}
