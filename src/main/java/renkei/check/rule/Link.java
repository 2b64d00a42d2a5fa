package renkei.check.rule;

import static renkei.standard.DocumentKind.UP1KYO;
import static renkei.standard.DocumentKind.UP2KYO;
import static renkei.standard.DocumentKind.UP3KYO;
import static renkei.standard.DocumentKind.UPHOSOKU;
import static renkei.standard.DocumentKind.UPKIHON;
import static renkei.standard.DocumentKind.UPKIHON_SUB1;
import static renkei.standard.DocumentKind.UPKIHON_SUB2;
import static renkei.standard.DocumentKind.UPPLAN;
import static renkei.standard.DocumentKind.UPSIKYU;
import static renkei.standard.DocumentKind.UPYOBO;
import static renkei.standard.DocumentKind.UPYOBO_SUB;

import java.util.List;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;

/**
 * Two kinds of documents whose rows belong together by client, and by day or month (2.3, 3.3).
 *
 * @param child has rows only for clients of the other
 * @param both whether a client of the parent without a row in the child is worth a word, too
 */
record Link(DocumentKind child, DocumentKind parent, boolean both) {
    static final List<Link> ALL = List.of(
            new Link(UP2KYO, UP1KYO, true),
            // A client may have nothing in the week that form 3 shows.
            new Link(UP3KYO, UP1KYO, false),
            new Link(UPHOSOKU, UP1KYO, true),
            new Link(UPHOSOKU, UPPLAN, true),
            new Link(UPSIKYU, UPPLAN, true),
            new Link(UPKIHON_SUB1, UPKIHON, false),
            new Link(UPKIHON_SUB2, UPKIHON, false),
            new Link(UPYOBO_SUB, UPYOBO, true));

    static boolean involves(DocumentKind kind) {
        return ALL.stream().anyMatch(link -> link.child == kind || link.parent == kind);
    }

    /** Whether documents of those names are linked in this way: a supplement without a month belongs to form 1. */
    boolean joins(DocumentName one, DocumentName other) {
        String month = parent.hasMonth() || !child.hasMonth() ? other.month() : DocumentName.NO_MONTH;
        return one.kind() == child && other.kind() == parent && one.month().equals(month);
    }

    String orphanRule() {
        return child == UPHOSOKU ? "supplement-without-client" : "link-missing";
    }

    String childlessRule() {
        return child == UPHOSOKU ? "client-without-supplement" : "link-missing";
    }
}
