package renkei.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The flow keeps every rule; and each rule notices, as a file that breaks only it shows. */
class FlowRulesTest {
    private static final Path BROKEN = Path.of("src/test/resources/rules");

    private final List<FlowFile> routes = FlowFile.routes();
    private final List<FlowFile> connectors = FlowFile.connectors();

    @Test
    void thereIsAFlow() {
        assertThat(routes).hasSizeGreaterThan(5);
        assertThat(connectors).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theFlowKeepsEveryRule() {
        return new FlowRules(routes, connectors)
                .all().entrySet().stream().map(rule -> dynamicTest(rule.getKey(), rule.getValue()::run));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesWhatBreaksIt() {
        return new FlowRules(routes, connectors)
                .all().keySet().stream()
                        .map(rule -> dynamicTest(rule, () -> {
                            FlowFile broken = FlowFile.read(BROKEN.resolve(rule + ".yaml"));
                            boolean connector = broken.entries("definition").size() == 1;
                            FlowRules rules = connector
                                    ? new FlowRules(routes, with(connectors, broken))
                                    : new FlowRules(with(routes, broken), connectors);
                            assertThatThrownBy(() -> rules.all().get(rule).run())
                                    .isInstanceOf(AssertionError.class);
                        }));
    }

    private static List<FlowFile> with(List<FlowFile> files, FlowFile one) {
        List<FlowFile> all = new ArrayList<>(files);
        all.add(one);
        return all;
    }
}
