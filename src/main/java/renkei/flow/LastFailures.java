package renkei.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.broker.Headers;
import renkei.sending.Failure;
import renkei.sending.HubException;

/** Why something waits: the last failure of each delivery and each outbox that is tried again; the newest {@value #MOST}. */
public final class LastFailures {
    /** How many are remembered. */
    public static final int MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LastFailures.class);

    private final Map<String, Reason> last = new LinkedHashMap<>();

    /** Why it is not through yet. */
    public record Reason(Failure failure, String text) {}

    /** Remembers why the sending of this exchange failed. */
    public void note(Exchange exchange) {
        String id = exchange.getMessage().getHeader(Headers.SENDING_ID, "", String.class);
        Thrown.in(exchange, HubException.class)
                .filter(thrown -> !id.isEmpty())
                .ifPresent(thrown -> note(id, new Reason(thrown.failure(), thrown.text())));
    }

    /** Remembers why something waits, and logs it the first time and each time the reason changes. */
    void note(String subject, Reason reason) {
        if (!reason.equals(remember(subject, reason).orElse(null))) {
            LOG.warn("{} waits and is tried again: {}", subject, reason.text());
        }
    }

    /** The last failure, if it is remembered. */
    synchronized Optional<Reason> of(String subject) {
        return Optional.ofNullable(last.get(subject));
    }

    /** Everything that waits and why, one line each, at most so many. */
    synchronized List<String> lines(int most) {
        return last.entrySet().stream()
                .limit(most)
                .map(entry -> entry.getKey() + ": " + entry.getValue().text())
                .toList();
    }

    /** Forgets what went through. */
    synchronized void forget(String subject) {
        last.remove(subject);
    }

    private synchronized Optional<Reason> remember(String subject, Reason reason) {
        if (last.size() >= MOST && !last.containsKey(subject)) {
            last.remove(last.keySet().iterator().next());
        }
        return Optional.ofNullable(last.put(subject, reason));
    }
}
