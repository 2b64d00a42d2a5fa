package renkei.compare;

/** One side has more rows than are compared at once. */
public final class TooManyRows extends RuntimeException {
    private final int limit;

    TooManyRows(int limit) {
        super("more than " + limit + " rows");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
