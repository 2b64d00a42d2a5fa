package renkei.flow;

import java.util.Optional;
import org.apache.camel.Exchange;

/** Finds what a step threw: a transaction that was rolled back wraps it in an exception of its own. */
final class Thrown {
    private Thrown() {}

    /** The exception of that type that brought the exchange here, or its cause. */
    static <T extends Throwable> Optional<T> in(Exchange exchange, Class<T> type) {
        Throwable thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        while (thrown != null && !type.isInstance(thrown)) {
            thrown = thrown.getCause();
        }
        return Optional.ofNullable(thrown).map(type::cast);
    }
}
