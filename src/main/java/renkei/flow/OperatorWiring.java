package renkei.flow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.broker.DeadLetterDesk;
import renkei.broker.EmbeddedBroker;
import renkei.broker.WaitingRooms;
import renkei.ledger.Ledger;
import renkei.office.LiveOfficeDirectory;
import renkei.operator.Operator;
import renkei.trust.Keyring;

/** Who answers headquarters. */
@Configuration(proxyBeanMethods = false)
public class OperatorWiring {

    @Bean
    QueueLengths queueLengths(EmbeddedBroker broker, WaitingRooms rooms) {
        return new QueueLengths(broker, rooms);
    }

    @Bean
    Watch watch(QueueLengths queues, Ledger ledger, Expiry expiry, Situation situation) {
        return new Watch(queues, ledger, expiry, situation);
    }

    @Bean
    Expiry expiry(LiveOfficeDirectory offices, Keyring keys, Clock clock) {
        return new Expiry(offices, keys, clock);
    }

    @Bean
    DeskWork deskWork(DeadLetterDesk desk, Clock clock) {
        return new DeskWork(desk, clock);
    }

    @Bean
    Operator operator(Ledger ledger, DeskWork desk, Watch watch, LedgerInspection inspection) {
        return new HubOperator(ledger, desk, watch, inspection);
    }
}
