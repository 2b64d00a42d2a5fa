package renkei.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import renkei.cluster.Member;
import renkei.cluster.Members;
import renkei.operator.MemberStatus;

/** The hubs that work on the same home, as each of them says; this one among them. */
final class Neighbours {
    private final Members members;
    private final InstantSource clock;

    Neighbours(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    List<MemberStatus> all() {
        return members.all().stream().map(this::of).toList();
    }

    /** The clocks of machines that sign differ by less than a second. */
    private MemberStatus of(Member member) {
        long silent =
                Math.max(0, Duration.between(member.seen(), clock.instant()).toSeconds());
        MemberStatus status = new MemberStatus(
                member.name().value(), member.machine(), member.process(), member.port(), false, silent);
        return member.leads() && !status.isSilent()
                ? new MemberStatus(status.name(), status.machine(), status.process(), status.port(), true, silent)
                : status;
    }
}
