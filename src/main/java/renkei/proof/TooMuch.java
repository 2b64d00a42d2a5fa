package renkei.proof;

/** There is more to prove than fits into one proof; fewer months at a time do. */
public final class TooMuch extends RuntimeException {
    private final long limit;

    TooMuch(long limit) {
        super("more than " + limit + " in one proof");
        this.limit = limit;
    }

    /** How much fits: sendings, or the bytes of a file. */
    public long limit() {
        return limit;
    }
}
