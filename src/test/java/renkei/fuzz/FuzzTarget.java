package renkei.fuzz;

import java.util.Locale;

/** Everything that is fuzzed. */
enum FuzzTarget {
    NAMES(NamesTarget.class, 200),
    BYTES(BytesTarget.class, 4_000),
    ROWS(RowsTarget.class, 400),
    SENDINGS(SendingsTarget.class, 600);

    private final Class<?> type;
    private final int longest;

    /** @param longest input that is worth trying, in bytes */
    FuzzTarget(Class<?> type, int longest) {
        this.type = type;
        this.longest = longest;
    }

    String className() {
        return type.getName();
    }

    int longest() {
        return longest;
    }

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    void run(byte[] input) {
        switch (this) {
            case NAMES -> NamesTarget.fuzzerTestOneInput(input);
            case BYTES -> BytesTarget.fuzzerTestOneInput(input);
            case ROWS -> RowsTarget.fuzzerTestOneInput(input);
            case SENDINGS -> SendingsTarget.fuzzerTestOneInput(input);
        }
    }
}
