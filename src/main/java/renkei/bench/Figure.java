package renkei.bench;

/**
 * One figure beside what it is held against.
 *
 * @param subject what was worked on, such as {@code UPPLAN 20 MB}
 * @param measured what this program takes
 * @param baseline what the same takes of a program that does only what cannot be left out; 0 where there is none
 * @param floor what no program could go below; 0 where there is none
 */
public record Figure(String subject, Quantity quantity, double measured, double baseline, double floor) {

    /** What is counted, and in which unit. */
    public enum Quantity {
        /** Processor time of the whole process, garbage collection and all, for one piece of work. */
        CPU_TIME("ms"),
        /** By the clock on the wall. */
        TIME("s"),
        /** Millions of bytes for each second of processor time. */
        RATE("MB/s"),
        /** Pieces of work for each second of one processor's time. */
        WORK_RATE("/s"),
        /** How far the memory in use rises at its highest. */
        HEAP("KiB"),
        /** Sendings that arrive each second on the wall, on all processors. */
        SENDINGS("/s"),
        /** Documents that arrive each second on the wall. */
        DOCUMENTS("/s"),
        /** Millions of bytes that arrive each second on the wall. */
        VOLUME("MB/s"),
        /** From the drop of a sending to its arrival: half are faster. */
        LATENCY_50("ms"),
        /** From the drop of a sending to its arrival: nine of ten are faster. */
        LATENCY_90("ms"),
        /** From the drop of a sending to its arrival: ninety-nine of a hundred are faster. */
        LATENCY_99("ms"),
        /** Processor time of one step for one sending. */
        STEP("µs"),
        /** The heap in use at its highest, garbage included. */
        PEAK_HEAP("MiB"),
        /** From the drop of a sending to its arrival: none is slower. */
        LATENCY_MOST("ms"),
        /** Of one processor's time, while nothing is asked for. */
        CORE_SHARE("%"),
        /** Memory in use at one moment, without garbage. */
        MEMORY("MiB"),
        /** Memory that the process holds, the Java virtual machine and all; at its highest where it was under load. */
        RESIDENT("MiB");

        private final String unit;

        Quantity(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    /** How many times the baseline was measured; 0 where that is nothing. */
    public double ratio() {
        return baseline == 0 ? 0 : measured / baseline;
    }

    /** How many times the floor was measured; 0 where that is nothing. */
    public double floorRatio() {
        return floor == 0 ? 0 : measured / floor;
    }
}
