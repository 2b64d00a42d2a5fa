package renkei.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.BenchHub;
import renkei.bench.flow.StepTimes;
import renkei.broker.EmbeddedBroker;
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
            EmbeddedBroker broker = context.getBean(EmbeddedBroker.class);
            return Arrays.stream(HubQueue.values())
                    .filter(queue -> queue != HubQueue.DEAD)
                    .mapToLong(broker::waiting)
                    .sum();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
