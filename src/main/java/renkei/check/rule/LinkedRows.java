package renkei.check.rule;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/** Rows about a client in one document have their counterpart in the documents that are linked to it (2.3, 3.3). */
final class LinkedRows implements SendingRule {
    @Override
    public void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings) {
        for (Link link : Link.ALL) {
            for (Facts one : documents) {
                List<Mentions> parents = partners(one, documents, other -> link.joins(one.name(), other.name()));
                List<Mentions> children = partners(one, documents, other -> link.joins(other.name(), one.name()));
                if (!parents.isEmpty()) {
                    new LinkCheck(link, one, parents, findings).orphans();
                }
                if (!children.isEmpty() && link.both()) {
                    new LinkCheck(link, one, children, findings).childless();
                }
            }
        }
    }

    private static List<Mentions> partners(Facts one, List<Facts> documents, Predicate<Facts> joined) {
        return documents.stream()
                .filter(joined)
                .filter(one::servesSameTypes)
                .flatMap(other -> other.mentions().stream())
                .toList();
    }
}
