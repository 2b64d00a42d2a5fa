package renkei.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.broker.Headers;
import renkei.sending.Failure;
import renkei.sending.HubException;

/** The last failure of each sending that is tried again; the newest {@value #MOST} are remembered. */
public final class LastFailures {
    /** How many sendings are remembered. */
    public static final int MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LastFailures.class);

    private final Map<String, Reason> last = new LinkedHashMap<>();

    /** Why a sending is not through yet. */
    public record Reason(Failure failure, String text) {}

    /** Remembers and logs why the sending of this exchange failed; the first time and each time the reason changes. */
    public void note(Exchange exchange) {
        String id = exchange.getMessage().getHeader(Headers.SENDING_ID, "", String.class);
        Optional<HubException> thrown = Thrown.in(exchange, HubException.class);
        if (thrown.isPresent() && !id.isEmpty()) {
            Reason reason = new Reason(thrown.get().failure(), thrown.get().text());
            if (!reason.equals(remember(id, reason))) {
                LOG.warn("{} waits and is tried again: {}", id, reason.text());
            }
        }
    }

    /** The last failure of a sending, if it is remembered. */
    public synchronized Optional<Reason> of(String id) {
        return Optional.ofNullable(last.get(id));
    }

    /** Forgets a sending that went through. */
    public synchronized void forget(String id) {
        last.remove(id);
    }

    private synchronized @org.jspecify.annotations.Nullable Reason remember(String id, Reason reason) {
        if (last.size() >= MOST && !last.containsKey(id)) {
            last.remove(last.keySet().iterator().next());
        }
        return last.put(id, reason);
    }
}
