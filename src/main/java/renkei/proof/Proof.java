package renkei.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import renkei.operator.ListQuestion;
import renkei.operator.Operator;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** Makes a proof: asks the ledger, verifies what stands behind each sending, writes it down, and signs it for the hub. */
public final class Proof {
    private static final List<String> SIGNED = List.of("proof.html", "proof.json", "exchange.csv", ProofFolder.DIGESTS);
    /** A file of a proof may have so many bytes: all that is signed is in memory at once. */
    private static final long FILE_LIMIT_BYTES = 50_000_000;

    private final Sources sources;
    private final int pageSize;

    public Proof(Sources sources) {
        this(sources, ListQuestion.LIMIT);
    }

    Proof(Sources sources, int pageSize) {
        this.sources = sources;
        this.pageSize = pageSize;
    }

    /** Told how far the work is. */
    @FunctionalInterface
    public interface Watcher {
        void done(long done, long all);
    }

    /**
     * Makes the proof as a new folder, whole or not at all.
     *
     * @throws TooMuch if it is more than fits into one proof
     * @throws IOException if the folder is there already or cannot be written
     */
    public ProofSummary make(ProofOrder order, Operator operator, Path out, Watcher watcher) throws IOException {
        try (ProofFolder folder = ProofFolder.begin(out)) {
            ProofSummary summary = prove(order, operator, folder, watcher);
            sign(folder);
            folder.finish();
            return summary;
        }
    }

    private ProofSummary prove(ProofOrder order, Operator operator, ProofFolder folder, Watcher watcher)
            throws IOException {
        try (Spool<Listing.Line> lines = new Spool<>(folder.place(".lines"), Listing.Line.class);
                Spool<Entry> entries = new Spool<>(folder.place(".entries"), Entry.class)) {
            new Listing(operator, pageSize).write(order, lines);
            ProofSummary summary = gather(order, folder, lines, entries, watcher);
            write(order, summary, folder, entries);
            return summary;
        }
    }

    private ProofSummary gather(
            ProofOrder order, ProofFolder folder, Spool<Listing.Line> lines, Spool<Entry> entries, Watcher watcher)
            throws IOException {
        Gathering gathering = sources.gathering(order, folder);
        Tally tally = new Tally(order, sources.names());
        try (Spool<Listing.Line>.Reading reading = lines.read()) {
            while (reading.hasNext()) {
                Entry entry = gathering.gather(reading.next());
                entries.add(entry);
                tally.add(entry);
                watcher.done(entries.count(), lines.count());
            }
        }
        return tally.summary();
    }

    private void write(ProofOrder order, ProofSummary summary, ProofFolder folder, Spool<Entry> entries)
            throws IOException {
        ProofText text = new ProofText(order.locale());
        List<Anchor> anchors = Anchor.put(sources.anchors(), folder);
        folder.put("", "README.txt", readme());
        String digests = Content.of(Files.readAllBytes(folder.place(ProofFolder.DIGESTS)))
                .digest()
                .hex();
        PageEnd end = new PageEnd(summary, anchors, digests, text);
        try (Writer out = writer(folder, "proof.html")) {
            new ProofPage(summary, end, new PageRow(text, sources.names())).write(out, entries);
        }
        try (Writer out = writer(folder, "proof.json")) {
            ProofJson.write(out, summary, anchors, entries);
        }
        try (Writer out = writer(folder, "exchange.csv")) {
            new ExchangeCsv(text, sources.names(), order).write(out, entries);
        }
    }

    private static Writer writer(ProofFolder folder, String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(folder.place(name), StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8));
    }

    private static Content readme() throws IOException {
        try (InputStream in = Proof.class.getResourceAsStream("readme.txt")) {
            if (in == null) {
                throw new IllegalStateException("readme.txt is missing from the program");
            }
            return Content.of(in.readAllBytes());
        }
    }

    private void sign(ProofFolder folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String name : SIGNED) {
            if (Files.size(folder.place(name)) > FILE_LIMIT_BYTES) {
                throw new TooMuch(FILE_LIMIT_BYTES);
            }
            documents.add(new Document(new FileName(name), Content.of(Files.readAllBytes(folder.place(name)))));
        }
        Files.write(folder.place("proof.asice"), sources.sign(documents).bytes(), StandardOpenOption.CREATE_NEW);
    }
}
