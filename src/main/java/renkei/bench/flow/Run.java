package renkei.bench.flow;

/**
 * What it took to move some sendings.
 *
 * @param seconds from the drop of the first to the last having arrived
 * @param processorSeconds of the whole process, without the thread that measures
 * @param peakHeap bytes, garbage included
 */
record Run(int sendings, double seconds, double processorSeconds, long peakHeap) {
    private static final double MILLIS_PER_SECOND = 1e3;

    double perSecond() {
        return sendings / seconds;
    }

    double processorMillisEach() {
        return processorSeconds * MILLIS_PER_SECOND / sendings;
    }
}
