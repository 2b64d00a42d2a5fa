package renkei.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A disk that fails at one operation, or with which the whole process dies there. Forces nothing, so that thousands of runs
 * take seconds; notes what was asked for instead.
 */
public final class FaultyDisk implements Disk {

    /** What happens at the operation. */
    public enum Fault {
        DIES_BEFORE,
        /** Of a new file half is there. */
        DIES_HALFWAY,
        FAILS_BEFORE,
        FAILS_AFTER,
        FAILS_HALFWAY,
        /** Fails where something is looked at, listed or read; the others fail where something is changed. */
        FAILS_READING;

        public boolean isDeath() {
            return name().startsWith("DIES");
        }
    }

    /** The process was killed. */
    public static final class Killed extends Error {}

    private final Disk disk = Disk.local();
    private final List<String> operations = new ArrayList<>();
    private final long failAt;
    private final Fault fault;
    private final Runnable between;
    private long counted;
    private boolean dead;

    public FaultyDisk(long failAt, Fault fault, Runnable between) {
        this.failAt = failAt;
        this.fault = fault;
        this.between = between;
    }

    /** One that never fails. */
    FaultyDisk() {
        this(Long.MAX_VALUE, Fault.FAILS_BEFORE, () -> {});
    }

    /** What was done, such as {@code rename inbox}. */
    List<String> operations() {
        return operations;
    }

    long count(String operation) {
        return operations.stream().filter(one -> one.startsWith(operation)).count();
    }

    /** Whether the fault has come. */
    public boolean hasFailed() {
        return counted >= failAt;
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private <T> T read(String name, Operation<T> whole) throws IOException {
        return run(name, fault == Fault.FAILS_READING, whole, whole);
    }

    private <T> T change(String name, Operation<T> whole) throws IOException {
        return run(name, fault != Fault.FAILS_READING, whole, whole);
    }

    private <T> T run(String name, boolean counts, Operation<T> half, Operation<T> whole) throws IOException {
        if (dead) {
            throw new Killed();
        }
        between.run();
        operations.add(name);
        counted += counts ? 1 : 0;
        if (!counts || counted != failAt) {
            return whole.run();
        }
        if (fault == Fault.FAILS_AFTER) {
            whole.run();
        } else if (fault == Fault.DIES_HALFWAY || fault == Fault.FAILS_HALFWAY) {
            half.run();
        }
        if (fault.isDeath()) {
            dead = true;
            throw new Killed();
        }
        throw new IOException("No space left on device");
    }

    @Override
    public Optional<Traits> look(Path path) throws IOException {
        return read("look " + path, () -> disk.look(path));
    }

    @Override
    public Listing list(Path folder, int limit) throws IOException {
        return read("list " + folder, () -> disk.list(folder, limit));
    }

    @Override
    public byte[] read(Path file, long limit) throws IOException {
        return read("read " + file, () -> disk.read(file, limit));
    }

    @Override
    public byte[] readEnd(Path file, int limit) throws IOException {
        return read("read " + file, () -> disk.readEnd(file, limit));
    }

    @Override
    public void create(Path file, byte[] bytes) throws IOException {
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        run("create " + file, fault != Fault.FAILS_READING, () -> write(file, half), () -> write(file, bytes));
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void rewrite(Path file, byte[] bytes) throws IOException {
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        run("rewrite " + file, fault != Fault.FAILS_READING, () -> over(file, half), () -> over(file, bytes));
    }

    private static Path over(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change("rename " + from + " -> " + to, () -> {
            disk.rename(from, to);
            return true;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        change("delete " + path, () -> {
            disk.delete(path);
            return true;
        });
    }

    @Override
    public boolean makeFolder(Path folder) throws IOException {
        return change("makeFolder " + folder, () -> disk.makeFolder(folder));
    }

    @Override
    public void force(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        change("force " + folder, () -> true);
    }
}
