package renkei.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.BenchHub;
import renkei.bench.flow.StepTimes;
import renkei.broker.HubQueue;
import renkei.home.Home;

/** The hub as it is, in this process, for {@code hub bench}. */
public final class MeasuredHub implements BenchHub {

    @Override
    public Running start(Home home, Map<String, String> settings, Optional<StepTimes> times) {
        Map<String, Object> beans = new HashMap<>();
        times.ifPresent(told -> beans.put("stepClock", new StepClock(told)));
        return new Hub(HubApplication.start(home, settings, beans));
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
