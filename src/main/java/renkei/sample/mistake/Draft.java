package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.List;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;

/** A sample sending while mistakes are made in it. */
final class Draft {
    private final SampleOrder order;
    private final List<Paper> papers = new ArrayList<>();

    Draft(SampleOrder order) {
        this.order = order;
        Samples.make(order).forEach(this::add);
    }

    SampleOrder order() {
        return order;
    }

    Paper add(Document document) {
        Paper paper = new Paper(document);
        papers.add(paper);
        return paper;
    }

    void drop(Paper paper) {
        papers.remove(paper);
    }

    /**
     * The first document whose name began so when it was made, or ended so, for a text that begins with an asterisk.
     *
     * @throws IllegalArgumentException if there is none
     */
    Paper paper(String part) {
        return papers.stream()
                .filter(paper -> part.startsWith("*")
                        ? paper.first().endsWith(part.substring(1))
                        : paper.first().startsWith(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sample has no " + part));
    }

    List<Document> documents() {
        return papers.stream().map(Paper::document).toList();
    }
}
