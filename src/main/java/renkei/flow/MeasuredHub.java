package renkei.flow;

import java.util.Arrays;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.BenchHub;
import renkei.broker.EmbeddedBroker;
import renkei.broker.HubQueue;
import renkei.home.Home;

/** The hub as it is, in this process, for {@code hub bench}. */
public final class MeasuredHub implements BenchHub {

    @Override
    public Running start(Home home, Map<String, String> settings) {
        return new Hub(HubApplication.start(home, settings));
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
