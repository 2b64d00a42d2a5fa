package renkei.flow;

import org.apache.camel.Exchange;

/** What an exchange remembers between steps: one value of each type. */
final class Passage {
    private Passage() {}

    /** Remembers a value. */
    static void keep(Exchange exchange, Object value) {
        exchange.setProperty("hub" + value.getClass().getSimpleName(), value);
    }

    /** The value of that type. */
    static <T> T get(Exchange exchange, Class<T> type) {
        T value = exchange.getProperty("hub" + type.getSimpleName(), type);
        if (value == null) {
            throw new IllegalStateException("no step before this one made a " + type.getSimpleName());
        }
        return value;
    }
}
