package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Digest;
import renkei.sending.FileName;

/** What one sending puts into an inbox. Lies in the folder of the sending in {@code .hub}, and stays there as its marker. */
record Manifest(List<Item> items) {
    static final String FILE = "list";
    private static final String FORM = "delivery-1";
    private static final long LIMIT_BYTES = 10_000_000;

    /**
     * One document.
     *
     * @param name in the sending
     * @param inboxName in the inbox: another where the name was taken
     * @param modified given by this disk when the document was written to it; renames keep it
     */
    record Item(FileName name, FileName inboxName, long size, Instant modified, Digest digest) {

        /** Whether this is the document itself and not another file of its name. */
        boolean isIt(Traits traits) {
            return traits.kind() == Traits.Kind.FILE
                    && traits.size() == size
                    && traits.modified().equals(modified);
        }

        Item in(String otherName) {
            return new Item(name, new FileName(otherName), size, modified, digest);
        }
    }

    Manifest {
        items = List.copyOf(items);
    }

    List<FileName> inboxNames() {
        return items.stream().map(Item::inboxName).toList();
    }

    byte[] bytes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(FORM));
        for (Item item : items) {
            lines.add(List.of(
                    item.name.value(),
                    item.inboxName.value(),
                    Long.toString(item.size),
                    item.modified.toString(),
                    item.digest.hex()));
        }
        return Lines.write(lines);
    }

    /** Reads the manifest in the folder of a sending. */
    static Manifest read(Disk disk, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        List<List<String>> lines = Lines.read(disk.read(file, LIMIT_BYTES));
        try {
            if (!lines.get(0).equals(List.of(FORM))) {
                throw new IOException("not a list of this hub: " + file);
            }
            List<Item> items = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                items.add(new Item(
                        new FileName(line.get(0)),
                        new FileName(line.get(1)),
                        Long.parseLong(line.get(2)),
                        Instant.parse(line.get(3)),
                        new Digest(line.get(4))));
            }
            return new Manifest(items);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IOException("not a list of this hub: " + file, e);
        }
    }
}
