package renkei.flow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import renkei.cluster.Lead;
import renkei.cluster.Member;
import renkei.cluster.MemberName;
import renkei.cluster.Members;

/** Lets a hub that is one of several say each second that it is there, and whether it leads. */
final class MemberRounds extends Rounds implements ApplicationListener<WebServerInitializedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MemberRounds.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final MemberName name;
    private final Members members;
    private final Lead lead;
    private final Clock clock;
    private final Instant since;
    private final String machine = machine();
    private volatile int port;
    private boolean ended;

    MemberRounds(MemberName name, Members members, Lead lead, Clock clock) {
        super("member");
        this.name = name;
        this.members = members;
        this.lead = lead;
        this.clock = clock;
        this.since = clock.instant();
    }

    @Override
    List<Round> rounds() {
        return name.isAlone() ? List.of() : List.of(new Round(this::say, Duration.ZERO, BETWEEN));
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    private synchronized void say() {
        if (ended) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long process = ProcessHandle.current().pid();
        try {
            members.say(new Member(name, machine, process, port, since, now, lead.isOurs()));
        } catch (RuntimeException e) {
            LOG.debug("nobody can read that this hub is there: {}", e.toString());
        }
    }

    @Override
    synchronized void end() {
        ended = true;
        if (!name.isAlone()) {
            members.leave(name);
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
