package renkei.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import renkei.ledger.Audit;
import renkei.ledger.AuditProgress;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.ledger.jdbc.FilledLedger;
import renkei.ledger.jdbc.JdbcLedger;
import renkei.sending.Digest;

/**
 * What verifying a ledger of so many rows takes: its chain, and its list of sendings. Baseline: reading all rows, one page
 * after the other. Floor: SHA-256 of as many bytes as they have. Each is done once, since it takes long enough.
 */
public final class AuditBench implements Bench {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_KIBIBYTE = 1024;
    private static final int LOOKS = 20;
    /** Of a row: the digest before, number, time and ids, with the lengths before them. */
    private static final int BYTES_BESIDE_DETAIL = 230;
    /** About what one row of the sample has. */
    private static final int BYTES_AT_ONCE = 512;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long rows;

    public AuditBench(long rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "audit";
    }

    /** What something took, by the clock and of all processors, in nanoseconds. */
    private record Cost(long time, long processor) {}

    @Override
    public List<Figure> measure(Progress progress) {
        Path folder = makeFolder();
        try (FilledLedger filled = FilledLedger.make(folder, rows, stage(progress, 0))) {
            return measure(filled.ledger(), progress);
        } finally {
            delete(folder);
        }
    }

    private List<Figure> measure(JdbcLedger ledger, Progress progress) {
        long[] bytes = new long[1];
        Cost read = cost(() -> bytes[0] = read(ledger, AuditProgress.NONE));
        progress.done(50, 100);
        Cost digest = cost(() -> digest(bytes[0]));
        Cost chain = cost(() -> demandSound(ledger, AuditProgress.NONE));
        progress.done(65, 100);
        Cost list = cost(() -> {
            if (ledger.auditList(AuditProgress.NONE).isPresent()) {
                throw new IllegalStateException("the list of the sample is not right");
            }
        });
        progress.done(80, 100);
        String size = "%,d".formatted(ledger.head().number());
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures("chain " + size, chain, read, digest));
        figures.addAll(figures("list " + size, list, read, digest));
        HeapLooks chainHeap = new HeapLooks(LOOKS);
        demandSound(ledger, chainHeap);
        HeapLooks readHeap = new HeapLooks(LOOKS);
        read(ledger, readHeap);
        figures.add(new Figure(
                "chain " + size,
                Figure.Quantity.HEAP,
                chainHeap.growth() / BYTES_PER_KIBIBYTE,
                readHeap.growth() / BYTES_PER_KIBIBYTE,
                0));
        progress.done(100, 100);
        return figures;
    }

    private static List<Figure> figures(String subject, Cost measured, Cost baseline, Cost floor) {
        return List.of(
                new Figure(
                        subject,
                        Figure.Quantity.TIME,
                        measured.time() / NANOS_PER_SECOND,
                        baseline.time() / NANOS_PER_SECOND,
                        floor.time() / NANOS_PER_SECOND),
                new Figure(
                        subject,
                        Figure.Quantity.CPU_TIME,
                        measured.processor() / NANOS_PER_MILLI,
                        baseline.processor() / NANOS_PER_MILLI,
                        floor.processor() / NANOS_PER_MILLI));
    }

    private Cost cost(Runnable work) {
        long processor = system.getProcessCpuTime();
        long time = System.nanoTime();
        work.run();
        return new Cost(System.nanoTime() - time, system.getProcessCpuTime() - processor);
    }

    private static AuditProgress stage(Progress progress, int from) {
        return (done, all) -> progress.done((int) (from + done * 40 / all), 100);
    }

    private static void demandSound(JdbcLedger ledger, AuditProgress progress) {
        if (!(ledger.auditChain(progress) instanceof Audit.Sound)) {
            throw new IllegalStateException("the chain of the sample is not right");
        }
    }

    /** How many bytes the digests cover. */
    private static long read(Rows ledger, AuditProgress progress) {
        long all = ledger.head().number();
        long bytes = 0;
        long last = 0;
        for (List<LedgerRow> page = ledger.behind(0); !page.isEmpty(); page = ledger.behind(last)) {
            for (LedgerRow row : page) {
                bytes += BYTES_BESIDE_DETAIL + row.fields().detail().length();
                last = row.number();
            }
            progress.done(last, all);
        }
        return bytes;
    }

    private static void digest(long bytes) {
        MessageDigest sha256 = Digest.sha256();
        byte[] page = new byte[BYTES_AT_ONCE];
        for (long done = 0; done < bytes; done += page.length) {
            sha256.update(page);
            if (sha256.digest().length != 32) {
                throw new IllegalStateException("no digest");
            }
        }
    }

    private static Path makeFolder() {
        try {
            Path folder = Files.createTempDirectory("renkei-bench");
            Files.createDirectory(folder.resolve("data"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
