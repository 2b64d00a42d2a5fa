package renkei.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
<<<<<<< HEAD

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
=======
import org.apache.camel.util.ObjectHelper;

/** What a step threw. Camel wraps it on its way out of a transaction. */
final class Thrown {
    private Thrown() {}

    /** What was thrown, or what caused it, if it is of that type. */
    static <T extends Throwable> Optional<T> in(Exchange exchange, Class<T> type) {
        Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return caught == null ? Optional.empty() : Optional.ofNullable(ObjectHelper.getException(type, caught));
>>>>>>> main
    }
}
