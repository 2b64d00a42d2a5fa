package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import renkei.ledger.Ledger;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.SendingId;

class LastFailuresTest {
    private static final Envelope ENVELOPE = new Envelope(
            new SendingId("a".repeat(32)),
            new OfficeNumber("0899999990"),
            new OfficeNumber("0899999991"),
            "",
            "hub.receipts",
            Instant.EPOCH);

    private final LastFailures failures = new LastFailures();
    private final Events events = new Events(mock(Ledger.class), Clock.systemUTC(), failures);
    private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

    @BeforeEach
    void somethingWaits() {
        failures.note(ENVELOPE.id().value(), new LastFailures.Reason(Failure.DISK_TROUBLE, "no disk"));
        Passage.keep(exchange, ENVELOPE);
    }

    @Test
    void aReceiptThatCameThroughAtLastWaitsNoMore() {
        events.receipted(exchange);

        assertThat(failures.lines(10)).isEmpty();
    }

    @Test
    void whatLiesAtTheDeskIsNotTriedAgain() {
        Passage.keep(exchange, new Suspension(Failure.TRIES_EXHAUSTED, "every try failed", Instant.EPOCH));

        events.suspended(exchange);

        assertThat(failures.lines(10)).isEmpty();
    }
}
