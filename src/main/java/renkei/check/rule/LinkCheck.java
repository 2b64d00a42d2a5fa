package renkei.check.rule;

import java.util.List;
import java.util.function.BiConsumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;

/** Compares the clients of one document with those of the documents at the other end of a link. */
final class LinkCheck {
    private final Link link;
    private final Facts document;
    private final List<Mentions> partners;
    private final BiConsumer<DocumentName, Finding> findings;

    LinkCheck(Link link, Facts document, List<Mentions> partners, BiConsumer<DocumentName, Finding> findings) {
        this.link = link;
        this.document = document;
        this.partners = partners;
        this.findings = findings;
    }

    /** Tells of clients, and of days, that the parent does not have. */
    void orphans() {
        document.mentions()
                .ifPresent(own -> own.each(mention -> {
                    List<Mention> parents = elsewhere(mention.client());
                    if (parents.isEmpty()) {
                        tell(link.orphanRule(), Certainty.SPEC, mention.place(), link.parent(), "");
                    } else if (parents.stream().noneMatch(mention::isSameDay)) {
                        String date = parents.get(0).date();
                        tell("link-date-differs", Certainty.SPEC, mention.day(), link.parent(), date);
                    }
                }));
    }

    /** Tells of clients whom the children do not have. If a child has other days than this one, that is told there. */
    void childless() {
        document.mentions()
                .ifPresent(own -> own.each(mention -> {
                    List<Mention> children = elsewhere(mention.client());
                    boolean told = children.stream()
                            .anyMatch(child -> own.of(mention.client()).stream().noneMatch(child::isSameDay));
                    if (!told && children.stream().noneMatch(mention::isSameDay)) {
                        tell(link.childlessRule(), Certainty.INFERRED, mention.place(), link.child(), "");
                    }
                }));
    }

    private List<Mention> elsewhere(long client) {
        return partners.stream().flatMap(partner -> partner.of(client).stream()).toList();
    }

    private void tell(String rule, Certainty certainty, Place place, DocumentKind other, String date) {
        Certainty weaker = document.certainty().weaker(certainty);
        findings.accept(
                document.name(),
                Finding.of(rule, weaker, place, other.name(), other.japanese(), other.english(), date));
    }
}
