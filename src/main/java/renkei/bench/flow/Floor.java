package renkei.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/**
 * What nobody can leave out who makes the hub's promises, with nothing around it, one sending at a time: read the
 * documents, check them, digest them, sign and seal them, force them to disk, force a line to a journal; open and verify
 * them, force them to disk and rename them, a line in the journal; sign a receipt, force it to disk and rename it, a line
 * in the journal. No queue, no ledger, no wait, no second look.
 */
final class Floor {
    private static final FileName COVER = new FileName("sending.json");
    private static final FileName RECEIPT = new FileName("receipt.json");
    private static final int RECEIPT_BYTES = 1000;

    private final FloorTrust trust;
    private final FloorDisk disk;
    private final Checker checker;
    private final StepTimes times;

    Floor(FloorTrust trust, FloorDisk disk, Checker checker, StepTimes times) {
        this.trust = trust;
        this.disk = disk;
        this.checker = checker;
        this.times = times;
    }

    /** One sending from end to end; how long it took until its documents were in the inbox. */
    Duration pass(int number, List<FileName> names) throws Exception {
        long start = System.nanoTime();
        List<Document> documents = times.of("read", () -> read(number, names));
        demandNoFindings(times.of("check", () -> check(documents)));
        Document cover = times.of("digest", () -> cover(documents));
        Content container = times.of("sign", () -> sign(cover, documents));
        Content sealed = times.of("seal", () -> trust.seal().seal(container));
        times.of("vault", () -> put(disk.folder("vault", number), number + ".sealed", sealed));
        times.of("journal", this::note);
        Content opened = times.of("open", () -> trust.seal().open(sealed));
        List<Document> verified = times.of(
                "verify", () -> trust.verifier().verify(opened).orThrow().documents());
        demandSame(documents, verified);
        times.of("inbox", () -> deliver(number, documents));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        times.of("journal", this::note);
        Content receipt = times.of("receipt sign", this::receipt);
        times.of("receipt", () -> put(disk.folder("receipts", number), number + ".asice", receipt));
        times.of("journal", this::note);
        return taken;
    }

    private List<Document> read(int number, List<FileName> names) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (FileName name : names) {
            Path file = disk.folder("sources", number).resolve(name.value());
            documents.add(new Document(name, Content.of(Files.readAllBytes(file))));
        }
        return documents;
    }

    private List<Finding> check(List<Document> documents) {
        List<Finding> findings = new ArrayList<>();
        List<Checked> tables = new ArrayList<>();
        for (Document document : documents) {
            String name = document.name().value();
            DocumentName.parse(name)
                    .ifPresentOrElse(
                            known -> tables.add(
                                    checker.examine(known, document.content().open())),
                            () -> findings.addAll(checker.checkAttachment(
                                    name, document.content().open())));
        }
        tables.forEach(table -> findings.addAll(table.findings()));
        if (!tables.isEmpty()) {
            findings.addAll(checker.together(tables).whole());
        }
        return findings;
    }

    private static Document cover(List<Document> documents) {
        StringBuilder text = new StringBuilder();
        for (Document document : documents) {
            Digest digest = document.content().digest();
            text.append(document.name()).append(' ').append(digest.hex()).append('\n');
        }
        return new Document(COVER, Content.of(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Content sign(Document cover, List<Document> documents) {
        List<Document> all = new ArrayList<>(List.of(cover));
        all.addAll(documents);
        return trust.signer().sign(trust.sender(), all).content();
    }

    private Content receipt() {
        Document receipt = new Document(RECEIPT, Content.of(new byte[RECEIPT_BYTES]));
        return trust.signer().sign(trust.receiver(), List.of(receipt)).content();
    }

    private boolean put(Path folder, String name, Content content) throws IOException {
        disk.create(folder.resolve(name), content.bytes());
        disk.show(folder.resolve(name));
        disk.force(folder);
        return true;
    }

    private boolean deliver(int number, List<Document> documents) throws IOException {
        Path inbox = disk.folder("inbox", number);
        for (Document document : documents) {
            disk.create(
                    inbox.resolve(document.name().value()), document.content().bytes());
        }
        for (Document document : documents) {
            disk.show(inbox.resolve(document.name().value()));
        }
        disk.force(inbox);
        return true;
    }

    private boolean note() throws IOException {
        disk.note();
        return true;
    }

    private static void demandNoFindings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the load has findings, the first: " + findings.get(0));
        }
    }

    /** The cover comes first. */
    private static void demandSame(List<Document> sent, List<Document> verified) {
        if (!verified.subList(1, verified.size()).equals(sent)) {
            throw new IllegalStateException("what was verified is not what was signed");
        }
    }
}
