package renkei.flow;

/** The office is away: its envelopes wait in a room of their own, and this one joins them untried. */
public final class OfficeAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String office;

    /** Thrown for every envelope of a pile: it carries no stack. */
    OfficeAway(String office) {
        super(office + " is away", null, false, false);
        this.office = office;
    }

    String office() {
        return office;
    }
}
