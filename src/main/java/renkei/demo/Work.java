package renkei.demo;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import renkei.sample.SampleFiles;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** Makes the files that care software would write in one month. Every call gives files of a new sequence number. */
final class Work {
    private static final int MOST_CLIENTS = 3;

    private final Sequences sequences;
    private final YearMonth month;
    private final long seed;

    Work(Sequences sequences, YearMonth month, long seed) {
        this.sequences = sequences;
        this.month = month;
        this.seed = seed;
    }

    /** The documents of the sending unit that a kind belongs to. */
    List<Document> unit(DocumentKind kind, Way way, Edition edition) {
        int clients = 1 + Math.floorMod(seed + way.hashCode(), MOST_CLIENTS);
        return Samples.make(
                SampleOrder.of(kind, way.parties().get(0), way.parties().get(1))
                        .with(edition)
                        .with(month, sequences.next())
                        .with(clients, seed));
    }

    /** 予定: forms 6 and 7 and the supplement. */
    List<Document> planned(Way way) {
        return unit(DocumentKind.UPPLAN, way, Edition.newest());
    }

    /** 実績: one file, and so the one to make mistakes in. */
    Document actual(Way way) {
        return unit(DocumentKind.UPJSK, way, Edition.newest()).get(0);
    }

    /** A PDF whose name says nothing, and the message that goes with it. */
    List<Document> attachment(Way way) {
        String sequence = sequences.next();
        String message = "担当者会議の記録をお送りします。(" + sequence + ")\r\n" + way.sender().name() + "\r\n";
        byte[] pdf =
                SampleFiles.pdf("Minutes " + sequence + " of " + way.sender().number());
        return List.of(
                new Document(new FileName("message.txt"), Content.of(message.getBytes(StandardCharsets.UTF_8))),
                new Document(new FileName("会議の記録 " + sequence + ".pdf"), Content.of(pdf)));
    }
}
