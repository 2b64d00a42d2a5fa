package renkei.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.util.ObjectHelper;

/** What a step threw. Camel wraps it on its way out of a transaction. */
final class Thrown {
    private Thrown() {}

    /** What was thrown, or what caused it, if it is of that type. */
    static <T extends Throwable> Optional<T> in(Exchange exchange, Class<T> type) {
        Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return caught == null ? Optional.empty() : Optional.ofNullable(ObjectHelper.getException(type, caught));
    }
}
