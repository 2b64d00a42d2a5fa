package renkei.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultConsumer;

/** Hands one thing at a time from a consumer to its route. */
final class Handover {
    private Handover() {}

    /** Lets the route work on a body; gives what it threw, if it did not get through. */
    static Optional<Exception> of(DefaultConsumer consumer, Object body) {
        Exchange exchange = consumer.createExchange(false);
        try {
            exchange.getIn().setBody(body);
            consumer.getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        Optional<Exception> thrown = Optional.ofNullable(exchange.getException());
        consumer.releaseExchange(exchange, false);
        return thrown;
    }
}
