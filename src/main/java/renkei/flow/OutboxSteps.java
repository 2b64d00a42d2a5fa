package renkei.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Departure;
import renkei.folder.Destination;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.folder.Outbox;
import renkei.folder.Pile;
import renkei.folder.Report;
import renkei.folder.Taken;
import renkei.report.RejectionReport;
import renkei.sending.Content;
import renkei.sending.Rejected;
import renkei.standard.Finding;

/** What the routes do with an outbox: read, prepare to leave, leave. */
public final class OutboxSteps {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSteps.class);

    private final Outbox outbox;
    private final OfficeFolders folders;

    OutboxSteps(Outbox outbox, OfficeFolders folders) {
        this.outbox = outbox;
        this.folders = folders;
    }

    /** Reads the files of a pile, each once. If one is being written again, nothing is done with the pile now. */
    public void take(Exchange exchange, @Body Pile pile) {
        Optional<Taken> taken = outbox.take(folders.of(pile.office()), pile);
        if (taken.isPresent()) {
            Passage.keep(exchange, taken.get());
            exchange.getMessage().setBody(taken.get());
        } else {
            exchange.setRouteStop(true);
        }
    }

    /** From now on a crash leaves a list from which the originals are brought to {@code sent/}. */
    public Outgoing beginSent(Exchange exchange, @Body Outgoing outgoing) {
        Taken taken = Passage.get(exchange, Taken.class);
        Passage.keep(exchange, outbox.begin(folder(taken), taken, new Destination.Sent(outgoing.id())));
        return outgoing;
    }

    /** Writes the reports; from now on a crash leaves a list from which the originals are brought to {@code rejected/}. */
    public void beginRejected(Exchange exchange) {
        Taken taken = Passage.get(exchange, Taken.class);
        Rejected rejected = Thrown.in(exchange, Rejected.class).orElseThrow();
        Map<String, Report> reports = new HashMap<>();
        rejected.findings().forEach((name, found) -> reports.put(name, report(name, rejected, found)));
        Departure departure = outbox.begin(folder(taken), taken, new Destination.Refused(reports));
        Passage.keep(exchange, departure);
        // Not the time now: after a crash the ledger would hear of a second refusal.
        Refusal refusal = Refusal.of(taken, rejected, departure.begun());
        Passage.keep(exchange, refusal);
        LOG.info(
                "{} refused, from {}: {}",
                refusal.parties().sending(),
                taken.pile().office(),
                rejected.text());
    }

    /** Moves the originals out of the outbox. */
    public void leave(Exchange exchange) {
        outbox.finish(Passage.get(exchange, Departure.class));
    }

    private OfficeFolder folder(Taken taken) {
        return folders.of(taken.pile().office());
    }

    private static Report report(String name, Rejected rejected, List<Finding> found) {
        RejectionReport report = new RejectionReport(name, rejected.failure(), found);
        return new Report(Content.of(report.text()), Content.of(report.json()));
    }
}
