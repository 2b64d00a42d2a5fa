package renkei.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import renkei.broker.Headers;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;
import renkei.trust.Container;
import renkei.trust.Evidence;
import renkei.trust.Identity;
import renkei.trust.Signer;
import renkei.trust.stamp.StampService;

/** Signs, with a time-stamp at once where the settings say so and the service is there; orders one for later where not. */
public final class Stamping {
    private final Signer signer;
    private final StampService service;
    private final StampSettings settings;
    private final StampWatch watch;
    private final InstantSource clock;

    /** Who gives time-stamps, and whether he does at present. */
    record Source(StampService service, StampWatch watch) {}

    Stamping(Signer signer, Source source, StampSettings settings, InstantSource clock) {
        this.signer = signer;
        this.service = source.service();
        this.settings = settings;
        this.watch = source.watch();
        this.clock = clock;
    }

    /** A signed container, and whether it has its time-stamp. */
    record Result(Container container, boolean waits) {}

    /** Throws Unavailable (stamp-unavailable) while nothing may be accepted because time-stamps are missing for too long. */
    void demandNotOverdue() {
        watch.demandNotOverdue();
    }

    /** Signs documents for somebody. Throws what {@link Signer#sign} throws. */
    Result sign(Identity identity, List<Document> documents) {
        if (!settings.isEach()) {
            return new Result(signer.sign(identity, documents), !settings.isOff());
        }
        boolean nothingWithout = settings.required() && settings.longestFailureMs() == 0;
        if (!watch.isAway() || nothingWithout) {
            try {
                return new Result(signer.sign(identity, documents, service), false);
            } catch (Unavailable e) {
                if (nothingWithout || e.failure() != renkei.sending.Failure.STAMP_UNAVAILABLE) {
                    throw e;
                }
                watch.failed(clock.instant(), e.text());
            }
        }
        return new Result(signer.sign(identity, documents), true);
    }

    /** What is to be stamped of a container just signed. */
    Unstamped wish(SendingId id, Result result) {
        return new Unstamped(
                result.waits()
                        ? Optional.of(new StampOrder(id, result.container().files(), clock.instant()))
                        : Optional.empty());
    }

    /** What is to be stamped of a container that was kept before a crash, in place of the one that was just signed. */
    Unstamped wishOfKept(SendingId id, Content kept) {
        return new Unstamped(
                settings.isOff()
                        ? Optional.empty()
                        : Optional.of(new StampOrder(id, Evidence.files(kept), clock.instant())));
    }

    /** The order to stamp what the steps before left unstamped, as a message; or a message that says that nothing waits. */
    public void order(Exchange exchange) {
        Message message = exchange.getMessage();
        message.setBody(null);
        message.removeHeaders("*");
        message.setHeader(Headers.STAMP_WAITS, "no");
        Passage.get(exchange, Unstamped.class).order().ifPresent(order -> message.setHeaders(order.headers()));
    }
}
