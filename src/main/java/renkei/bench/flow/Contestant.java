package renkei.bench.flow;

import java.time.Duration;
import java.util.List;

/** A way to get the sendings of one load to those who shall have them. Sendings are numbered; each number is used once. */
interface Contestant {
    /** Writes these sendings where they are dropped from; not measured. */
    void prepare(int first, int count);

    /**
     * Drops all of these at once and waits for the last.
     *
     * @throws IllegalStateException if one does not arrive, or not as it was sent
     */
    Run move(int first, int count);

    /**
     * Drops these at an even pace; what each takes from the drop of its last document until its last document has
     * arrived.
     *
     * @throws IllegalStateException as above
     */
    List<Duration> pace(int first, int count, double perSecond);
}
