package renkei.bench;

import java.util.List;
import renkei.bench.Figure.Quantity;
import renkei.ledger.Audit;
import renkei.ledger.AuditProgress;
import renkei.ledger.jdbc.FilledLedger;
import renkei.ledger.jdbc.JdbcLedger;

/**
 * What verifying a ledger of so many rows takes: its chain, and its list of sendings. Baseline: reading all rows, one page
 * after the other. Floor: SHA-256 of as many bytes as they have. Each is done once, since it takes long enough.
 */
public final class AuditBench implements Bench {
    private static final double BYTES_PER_KIBIBYTE = 1024;
    private static final int LOOKS = 20;

    private final long rows;

    /** @param rows how many, rounded up to whole sendings */
    public AuditBench(long rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<Figure> measure(Progress progress) {
        try (BenchFolder folder = BenchFolder.make()) {
            folder.make("data");
            AuditProgress filling = (done, all) -> progress.done((int) (done * 40 / all), 100);
            try (FilledLedger filled = FilledLedger.make(folder.path(), rows, filling)) {
                return measure(filled.ledger(), progress);
            }
        }
    }

    private static List<Figure> measure(JdbcLedger ledger, Progress progress) {
        long[] bytes = new long[1];
        Cost read = Cost.of(() -> bytes[0] = RowBytes.read(ledger, AuditProgress.NONE));
        Cost digest = Cost.of(() -> RowBytes.digest(bytes[0]));
        progress.done(50, 100);
        Cost chain = Cost.of(() -> demandSoundChain(ledger, AuditProgress.NONE));
        progress.done(60, 100);
        Cost list = Cost.of(() -> demandRightList(ledger, AuditProgress.NONE));
        progress.done(70, 100);

        double readHeap = heap(looks -> RowBytes.read(ledger, looks));
        double chainHeap = heap(looks -> demandSoundChain(ledger, looks));
        double listHeap = heap(looks -> demandRightList(ledger, looks));
        progress.done(100, 100);

        String size = " %,d".formatted(ledger.head().number());
        return List.of(
                time("chain" + size, chain, read, digest),
                processorTime("chain" + size, chain, read, digest),
                new Figure("chain" + size, Quantity.HEAP, chainHeap, readHeap, 0),
                time("list" + size, list, read, digest),
                processorTime("list" + size, list, read, digest),
                new Figure("list" + size, Quantity.HEAP, listHeap, readHeap, 0));
    }

    private static Figure time(String subject, Cost measured, Cost baseline, Cost floor) {
        return new Figure(subject, Quantity.TIME, measured.seconds(), baseline.seconds(), floor.seconds());
    }

    private static Figure processorTime(String subject, Cost measured, Cost baseline, Cost floor) {
        return new Figure(
                subject,
                Quantity.CPU_TIME,
                measured.processorMillis(),
                baseline.processorMillis(),
                floor.processorMillis());
    }

    /** Work that says how far it is. */
    private interface Watched {
        void run(AuditProgress progress);
    }

    /** In KiB. */
    private static double heap(Watched work) {
        HeapLooks looks = new HeapLooks(LOOKS);
        work.run(looks);
        return looks.growth() / BYTES_PER_KIBIBYTE;
    }

    private static void demandSoundChain(JdbcLedger ledger, AuditProgress progress) {
        if (!(ledger.auditChain(progress) instanceof Audit.Sound)) {
            throw new IllegalStateException("the chain of the sample is not right");
        }
    }

    private static void demandRightList(JdbcLedger ledger, AuditProgress progress) {
        if (ledger.auditList(progress).isPresent()) {
            throw new IllegalStateException("the list of the sample is not right");
        }
    }
}
