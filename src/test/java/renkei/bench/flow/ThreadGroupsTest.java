package renkei.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadGroupsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    collect-lane                                                        | collect-lane
                    Camel (renkei-hub) thread #12 - JmsConsumer[hub.deliver.folder]     | JmsConsumer[hub.deliver.folder]
                    Camel (renkei-hub) thread #3 - sweep                                | sweep
                    Thread-17 (ActiveMQ-server-ActiveMQServerImpl::name=renkei-hub)     | ActiveMQ-server-ActiveMQServerImpl
                    Thread-2 (ActiveMQ-client-global-threads)                           | ActiveMQ-client-global-threads
                    pool-4-thread-2                                                     | pool--thread
                    17                                                                  | other
                    """)
    void threadsThatDoTheSameAreOfOneKind(String name, String kind) {
        assertThat(ThreadGroups.of(name)).isEqualTo(kind);
    }
}
