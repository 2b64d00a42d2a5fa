package renkei.compare;

import java.util.List;

/**
 * What differs for one client.
 *
 * @param name 利用者氏名, where a supplement or client record gives it; else empty
 * @param sections by kind of document and month, those that differ
 */
public record ClientDifference(Client client, String name, Presence presence, List<SectionDifference> sections) {

    /** On which sides the client is. */
    public enum Presence {
        BOTH,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    public ClientDifference {
        sections = List.copyOf(sections);
    }
}
