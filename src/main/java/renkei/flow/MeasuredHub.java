package renkei.flow;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.BenchHub;
import renkei.bench.flow.StepTimes;
import renkei.broker.Bulk;
import renkei.broker.HubQueue;
import renkei.home.Home;
import renkei.office.OfficeNumber;

/** The hub as it is, in this process, for {@code hub bench}. */
public final class MeasuredHub implements BenchHub {

    @Override
    public Running start(Home home, Map<String, String> settings, Optional<StepTimes> times) {
        Map<String, Object> beans = new HashMap<>();
        times.ifPresent(told -> beans.put("stepClock", new StepClock(told)));
        return new Hub(HubApplication.start(home, settings, beans));
    }

    @Override
    public void pile(Home home, List<OfficeNumber> receivers, OfficeNumber sender, long count) {
        try (ConfigurableApplicationContext context = HubApplication.open(home)) {
            Pile pile = new Pile(receivers, sender, context.getBean(Clock.class).instant());
            context.getBean(Bulk.class).send(pile.envelopes(count).iterator());
        }
    }

    private record Hub(ConfigurableApplicationContext context) implements Running {
        @Override
        public long waiting() {
            QueueLengths queues = context.getBean(QueueLengths.class);
            return queues.all().values().stream().mapToLong(Long::longValue).sum() - queues.of(HubQueue.DEAD);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
