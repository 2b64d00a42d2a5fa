package renkei.bench.start;

import java.util.List;
import renkei.bench.flow.BenchGroup;
import renkei.office.OfficeNumber;

/** Who of a group is away: up to a hundred offices, never those of the first pair. */
final class Away {
    private static final int MOST = 100;

    private Away() {}

    static List<OfficeNumber> of(BenchGroup group) {
        return group.offices()
                .skip(2)
                .limit(MOST)
                .map(office -> office.number())
                .toList();
    }

    /** Whose sendings wait. */
    static OfficeNumber sender(BenchGroup group) {
        return group.pairs().get(0).serving().number();
    }
}
