package renkei.bench.flow;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import renkei.folder.Disk;

/** What the {@link Floor} writes, each forced to the disk before the next step. No thread waits for the journal of another. */
final class FloorDisk implements Closeable {
    /** Small folders take new files faster. */
    private static final int FOLDERS = 64;

    private static final int ENTRY_BYTES = 1024;
    private static final int JOURNAL_BYTES = 10_000_000;

    private final Disk disk = Disk.local();
    private final Path root;
    private final Queue<FileChannel> journals = new ConcurrentLinkedQueue<>();

    FloorDisk(Path root) throws IOException {
        this.root = root;
        for (String name : new String[] {"sources", "vault", "inbox", "receipts"}) {
            for (int folder = 0; folder < FOLDERS; folder++) {
                Files.createDirectories(folder(name, folder));
            }
        }
    }

    /** Where files of that sending are. */
    Path folder(String name, int number) {
        return root.resolve(name).resolve(String.valueOf(number % FOLDERS));
    }

    /** A file under a name that nobody looks at. */
    void create(Path file, byte[] bytes) throws IOException {
        disk.create(hidden(file), bytes);
    }

    /** Gives a file the name that people see. */
    void show(Path file) throws IOException {
        disk.rename(hidden(file), file);
    }

    void force(Path folder) throws IOException {
        disk.force(folder);
    }

    /** An entry in a journal whose length never changes. */
    void note() throws IOException {
        FileChannel free = journals.poll();
        FileChannel journal = free == null ? newJournal() : free;
        if (journal.position() + ENTRY_BYTES > JOURNAL_BYTES) {
            journal.position(0);
        }
        journal.write(ByteBuffer.allocate(ENTRY_BYTES));
        journal.force(false);
        journals.add(journal);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel journal : journals) {
            journal.close();
        }
    }

    private FileChannel newJournal() throws IOException {
        FileChannel journal = FileChannel.open(Files.createTempFile(root, "journal", ""), StandardOpenOption.WRITE);
        journal.write(ByteBuffer.allocate(JOURNAL_BYTES));
        journal.force(true);
        return journal.position(0);
    }

    private static Path hidden(Path file) {
        return file.resolveSibling("." + file.getFileName());
    }
}
