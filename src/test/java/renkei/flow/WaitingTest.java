package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.UnitOfWorkHelper;
import org.junit.jupiter.api.Test;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

class WaitingTest {
    private static final Envelope ENVELOPE = new Envelope(
            new SendingId("abcdefghijklmnopqrstuvwxyz234567"),
            new OfficeNumber("0899900001"),
            new OfficeNumber("0899900002"),
            "",
            HubQueue.DELIVER_FOLDER.address(),
            Instant.EPOCH);

    private final Absences absences = new Absences(Duration.ofMinutes(1), InstantSource.system());
    private final Waiting waiting = new Waiting(absences);

    @Test
    void theScoutOfAHubThatIsGoneCallsThoseBehindIt() {
        getsThrough(2);
        assertThat(absences.takeCalled()).containsExactly("0899900002");
    }

    @Test
    void whoGetsThroughAtOnceCallsNobody() {
        getsThrough(1);
        assertThat(absences.takeCalled()).isEmpty();
    }

    private void getsThrough(int delivery) {
        Exchange exchange = new DefaultExchange(new DefaultCamelContext());
        exchange.getMessage().setHeaders(ENVELOPE.headers());
        exchange.getMessage().setHeader(Headers.DELIVERY_COUNT, delivery);
        waiting.demandPresent(exchange);
        UnitOfWorkHelper.doneSynchronizations(
                exchange, exchange.getExchangeExtension().handoverCompletions());
    }
}
