package renkei.demo;

import java.util.ArrayList;
import java.util.List;
import renkei.sending.Document;
import renkei.sending.Sending;
import renkei.standard.DocumentName;

/** Collects the drops of a round and numbers them. */
final class Drops {
    private final List<Drop> all = new ArrayList<>();

    List<Drop> all() {
        return List.copyOf(all);
    }

    /** The first of the round. */
    Drop first() {
        return all.get(0);
    }

    /** Files that arrive. */
    Drop arrival(Task task, Way way, List<Document> documents, Cause cause) {
        String sequence = documents.stream()
                .flatMap(document -> DocumentName.parse(document.name().value()).stream())
                .map(DocumentName::sequence)
                .findFirst()
                .orElse("");
        Sending sending = new Sending(way.sender().number(), way.receiver().number(), sequence, documents);
        return add(task, way, documents, new Expectation.Arrival(sending.id()), cause);
    }

    /** Files that come back with a report. */
    Drop refusal(Task task, Way way, List<Document> documents, String code) {
        return add(task, way, documents, new Expectation.Refusal(code), Cause.NONE);
    }

    /** The very same files again. */
    void again(Drop first, Cause cause) {
        all.add(new Drop(
                all.size() + 1,
                Task.SENT_AGAIN,
                first.office(),
                first.receiver(),
                first.folder(),
                first.documents(),
                new Expectation.Refusal("already-sent"),
                cause));
    }

    Drop add(Task task, Way way, List<Document> documents, Expectation expectation, Cause cause) {
        Drop drop = new Drop(
                all.size() + 1,
                task,
                way.sender().number(),
                way.receiver().number(),
                task == Task.ATTACHMENT ? way.receiver().number().value() : "",
                documents,
                expectation,
                cause);
        all.add(drop);
        return drop;
    }
}
