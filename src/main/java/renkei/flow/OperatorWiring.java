package renkei.flow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.broker.Broker;
import renkei.broker.DeadLetterDesk;
import renkei.broker.WaitingRooms;
import renkei.cluster.Members;
import renkei.ledger.Ledger;
import renkei.office.LiveOfficeDirectory;
import renkei.operator.Operator;
import renkei.trust.Keyring;

/** Who answers headquarters. */
@Configuration(proxyBeanMethods = false)
public class OperatorWiring {

    @Bean
    QueueLengths queueLengths(Broker broker, WaitingRooms rooms) {
        return new QueueLengths(broker, rooms);
    }

    @Bean
    Watch watch(QueueLengths queues, Ledger ledger, Expiry expiry, Situation situation, Neighbours neighbours) {
        return new Watch(queues, ledger, expiry, situation, neighbours);
    }

    @Bean
    Neighbours neighbours(Members members, Clock clock) {
        return new Neighbours(members, clock);
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
