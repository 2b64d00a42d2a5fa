package renkei.operator;

import java.util.List;

/**
 * How what a hub works with is, and who works beside it.
 *
 * @param broker whether it answers
 * @param database whether it answers; without, files flow, and what happens waits to be recorded
 * @param members the hubs on this home, where there are several; empty for a hub that is alone
 */
public record ClusterStatus(boolean broker, boolean database, List<MemberStatus> members) {
    public ClusterStatus {
        members = List.copyOf(members);
    }

    /** A hub that is alone, and all is well. */
    public static final ClusterStatus ALONE = new ClusterStatus(true, true, List.of());
}
