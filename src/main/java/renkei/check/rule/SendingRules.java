package renkei.check.rule;

import java.util.List;

/** Every rule across the documents of a sending. */
public final class SendingRules {
    private SendingRules() {}

    public static List<SendingRule> all() {
        return List.of(
                new LinkedRows(), new Images(), new OneEdition(), new SameServiceTypes(), new OneDocumentOfAKind());
    }
}
