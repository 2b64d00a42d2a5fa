package renkei.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import renkei.home.Home;
import renkei.sending.Document;

/** Where the hub answers, and leaves what it answers for. */
record Answers(Home home) {

    /** The receipt of a sending that arrived. */
    Path receipt(Drop drop, Expectation.Arrival arrival) {
        return home.office(drop.office()).resolve("receipts").resolve(arrival.id() + ".asice");
    }

    /** A file that came back. */
    Path returned(Drop drop, Document document) {
        return home.office(drop.office())
                .resolve("rejected")
                .resolve(document.name().value());
    }

    /** What is wrong with it, for programs. */
    Path report(Drop drop, Document document) {
        Path file = returned(drop, document);
        return file.resolveSibling(file.getFileName() + ".report.json");
    }

    /** The file where it was dropped. */
    Path dropped(Drop drop, Document document) {
        Path outbox = home.office(drop.office()).resolve("outbox");
        return outbox.resolve(drop.folder()).resolve(document.name().value());
    }

    /** The folder of the originals that were sent. */
    Path sent(Drop drop) {
        return home.office(drop.office()).resolve("sent");
    }

    boolean isReceipted(Drop drop) {
        return drop.expectation() instanceof Expectation.Arrival arrival && Files.exists(receipt(drop, arrival));
    }

    /** Whether every file has come back with its report. */
    boolean isReported(Drop drop) {
        return drop.expectation() instanceof Expectation.Refusal
                && drop.documents().stream()
                        .allMatch(document ->
                                Files.exists(report(drop, document)) && Files.exists(returned(drop, document)));
    }
}
