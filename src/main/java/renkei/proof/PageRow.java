package renkei.proof;

import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.operator.ListedSending;
import renkei.operator.SendingStory.DocumentLine;
import renkei.sending.State;

/** One sending as a row of a list: when, with whom, what, what became of it, and what stands behind it. */
record PageRow(ProofText text, OfficeNames names) {
    /** So many documents of one sending stand on the page; JSON and CSV hold all. */
    private static final int DOCUMENTS = 50;

    static final String[] COLUMNS = {
        "column.no", "column.accepted", "column.partner", "column.files", "column.course", "column.proof"
    };

    Element of(long number, Entry entry) {
        ListedSending sending = entry.sending();
        return Element.of(Tag.TR)
                .styled(entry.lacksSomething() ? "error" : "fine")
                .with(Element.of(Tag.TD).styled("number").with(text.number(number)))
                .with(Element.of(Tag.TD)
                        .with(
                                Html.text(ProofText.time(sending.countsAt())),
                                small("id", sending.id().value())))
                .with(Element.of(Tag.TD).with(OfficeCell.of(entry.counterpart(), names.of(entry.counterpart()), text)))
                .with(Element.of(Tag.TD).with(documents(sending.documents())))
                .with(Element.of(Tag.TD).with(course(sending)))
                .with(Element.of(Tag.TD).with(proof(entry)));
    }

    private static Element small(String style, String text) {
        return Element.of(Tag.DIV).styled(style).with(text);
    }

    private List<Html> documents(List<DocumentLine> documents) {
        Stream<Html> shown = documents.stream().limit(DOCUMENTS).map(document -> Element.of(Tag.DIV)
                .styled("document")
                .with(Element.of(Tag.B).with(text.sort(Sort.of(document, documents))), small("name", document.name()))
                .with(small(
                        "id",
                        text.say(
                                "document",
                                document.size(),
                                document.digest().hex().substring(0, 16)))));
        Html more = documents.size() > DOCUMENTS
                ? small("id", text.say("documents.more", documents.size() - DOCUMENTS))
                : Html.none();
        return Stream.concat(shown, Stream.of(more)).toList();
    }

    private List<Html> course(ListedSending sending) {
        if (!sending.hasArrived()) {
            String failure = sending.failure().isEmpty() ? "" : " (" + sending.failure() + ")";
            return List.of(Element.of(Tag.B).with(text.state(sending.state()) + failure));
        }
        String picked = sending.state() == State.PICKED_UP ? "" : text.say("not-picked-up");
        return Stream.of(
                        step("step.delivered", sending, "delivered", ""),
                        step("step.receipted", sending, "receipted", text.say("no-receipt")),
                        step("step.picked-up", sending, "picked-up", picked))
                .toList();
    }

    private Html step(String key, ListedSending sending, String event, String otherwise) {
        String time = sending.time(event).map(ProofText::time).orElse(otherwise);
        return time.isEmpty() ? Html.none() : small("step", text.say(key, time));
    }

    private List<Html> proof(Entry entry) {
        return entry.sending().hasArrived()
                ? List.of(piece("piece.evidence", entry.evidence()), piece("piece.receipt", entry.receipt()))
                : List.of();
    }

    private Element piece(String key, Piece piece) {
        String says = text.say("holding." + piece.holding());
        Element line = Element.of(Tag.DIV).with(text.say(key, says));
        return piece.fault().isEmpty() ? line : line.with(small("name", piece.fault()));
    }
}
