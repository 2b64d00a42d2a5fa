package renkei.demo;

import java.util.List;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.sending.Document;
import renkei.standard.DocumentName;

/** Adds to a round what goes wrong in it, each with what the hub should answer. */
final class Mishaps {
    private static final Office NOBODY = new Office(Group.NOBODY, "", List.of("43"), new Channel.Folder());

    private final Drops drops;
    private final Work work;

    Mishaps(Drops drops, Work work) {
        this.drops = drops;
        this.work = work;
    }

    /**
     * Adds one.
     *
     * @param way from an office that serves to the one that plans for it
     * @param other an office that serves, too, but not the sender
     */
    void add(Task task, Way way, Office other) {
        switch (task) {
            case SLOW_WRITER -> drops.arrival(task, way, List.of(work.actual(way)), Cause.NONE);
            case UNFINISHED -> {
                List<Document> half = List.of(Mistakes.unfinished(work.actual(way)));
                drops.add(task, way, half, new Expectation.Untouched(), Cause.NONE);
            }
            case UNREADABLE_NAME -> refused(task, way, renamed(work.actual(way)), "name-unreadable");
            case UNKNOWN_RECEIVER -> {
                Way nowhere = new Way(way.sender(), NOBODY);
                refused(task, nowhere, work.actual(nowhere), "receiver-unknown");
            }
            case FOREIGN_SENDER -> refused(task, way, work.actual(new Way(other, way.receiver())), "sender-mismatch");
            case WRONG_CHARSET -> {
                List<Document> good = work.planned(way.back());
                List<Document> bad = Mistakes.replace(good, Mistakes.inUtf8(good.get(0)));
                drops.refusal(task, way.back(), bad, "text-not-ms932");
            }
            case WRONG_FIELD_COUNT -> refused(task, way, Mistakes.withoutAField(work.actual(way)), "field-count");
            case BROKEN_QUOTES -> refused(task, way, Mistakes.withBrokenQuotes(work.actual(way)), "csv-quote-garbage");
            case INCOMPLETE -> refused(task, way.back(), form6(work.planned(way.back())), "sending-incomplete");
            case EMPTY_FILE -> refused(task, way, Mistakes.empty(work.actual(way)), "document-empty");
            case SENT_AGAIN -> again(drops.first());
            default -> throw new IllegalArgumentException(task + " is the work of every day");
        }
    }

    private void refused(Task task, Way way, Document document, String code) {
        drops.refusal(task, way, List.of(document), code);
    }

    private void again(Drop first) {
        drops.again(first, new Cause(Cause.When.RECEIPTED, first.number()));
    }

    private static Document renamed(Document document) {
        String sequence = DocumentName.parse(document.name().value())
                .map(DocumentName::sequence)
                .orElse("");
        return Mistakes.renamed(document, "実績 " + sequence + ".CSV");
    }

    private static Document form6(List<Document> planned) {
        return planned.stream()
                .filter(document -> document.name().value().startsWith("UPPLAN_"))
                .findFirst()
                .orElseThrow();
    }
}
