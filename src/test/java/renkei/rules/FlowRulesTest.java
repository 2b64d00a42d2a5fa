package renkei.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.flow.FlowWiring;

/** Gives the YAML of the flow what the compiler gives Java. */
class FlowRulesTest {
    private static final Pattern VERB_NOUN = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern HEADER = Pattern.compile("header\\.([A-Za-z_]+)");
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{[a-zA-Z.]+}( (==|!=|<|<=|>|>=) (\\{\\{[a-z.-]+}}|'[^']*'|[0-9]+))?");
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "groovy",
            "joor",
            "js",
            "python",
            "setBody",
            "transform",
            "process",
            "wireTap",
            "threads",
            "recipientList",
            "routingSlip",
            "dynamicRouter",
            "pollEnrich",
            "aggregate",
            "resequence",
            "onCompletion",
            "parallelProcessing",
            "moveFailed",
            "redeliveryPolicy",
            "maximumRedeliveries",
            "errorHandler",
            "loadBalance");

    private final List<FlowFile> routes = FlowFile.routes();
    private final List<FlowFile> connectors = FlowFile.connectors();

    @Test
    void everyRouteHasAnIdOfVerbAndNounAndADescription() {
        List<FlowFile.Entry> found = in(routes, "route").toList();
        assertThat(found).hasSizeGreaterThan(5).allSatisfy(route -> {
            assertThat(route.text("id")).as("%s", route).matches(VERB_NOUN);
            assertThat(route.text("description")).as("%s", route).isNotEmpty();
        });
        assertThat(found.stream().map(route -> route.text("id"))).doesNotHaveDuplicates();
    }

    @Test
    void everyErrorPolicyThatARouteNamesExists() {
        Set<String> policies =
                in(routes, "routeConfiguration").map(each -> each.text("id")).collect(Collectors.toSet());
        assertThat(in(routes, "routeConfigurationId")).isNotEmpty().allSatisfy(named -> assertThat(policies)
                .contains(named.value().toString()));
    }

    @Test
    void everyBeanStepNamesAMethodThatExists() {
        Map<String, Class<?>> beans = Arrays.stream(FlowWiring.class.getDeclaredMethods())
                .collect(Collectors.toMap(method -> method.getName(), method -> method.getReturnType(), (a, b) -> a));
        assertThat(all("bean")).isNotEmpty().allSatisfy(bean -> {
            assertThat(beans).as("%s", bean).containsKey(bean.text("ref"));
            assertThat(beans.getOrDefault(bean.text("ref"), Object.class).getMethods())
                    .as("%s", bean)
                    .extracting("name")
                    .contains(bean.text("method"));
        });
    }

    @Test
    void everyKameletExistsAndGetsTheParametersItDeclares() {
        Map<String, Map<?, ?>> declared = connectors.stream()
                .collect(Collectors.toMap(
                        file -> file.path().getFileName().toString().replace(".kamelet.yaml", ""),
                        FlowRulesTest::definition));
        Stream<FlowFile.Entry> steps = Stream.concat(in(routes, "to"), in(routes, "from"));
        assertThat(steps)
                .filteredOn(step -> step.text("uri").startsWith("kamelet:"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    String name = step.text("uri").substring("kamelet:".length());
                    assertThat(declared).as("%s", step).containsKey(name);
                    Set<?> given = step.map().get("parameters") instanceof Map<?, ?> map ? map.keySet() : Set.of();
                    Set<?> known = declared.getOrDefault(name, Map.of()).get("properties") instanceof Map<?, ?> map
                            ? map.keySet()
                            : Set.of();
                    assertThat(known.containsAll(given))
                            .as("undeclared parameter: %s", step)
                            .isTrue();
                    List<?> required = declared.getOrDefault(name, Map.of()).get("required") instanceof List<?> list
                            ? list
                            : List.of();
                    assertThat(given.containsAll(required))
                            .as("missing parameter: %s", step)
                            .isTrue();
                });
    }

    @Test
    void everyQueueIsDeclared() {
        Stream<FlowFile.Entry> steps = Stream.concat(all("to"), Stream.concat(all("from"), all("toD")));
        assertThat(steps)
                .filteredOn(step -> step.text("uri").startsWith("jms:"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    String queue = step.text("uri").substring("jms:queue:".length());
                    if (step.key().equals("toD")) {
                        assertThat(queue).isEqualTo("${header." + Headers.QUEUE + "}");
                    } else {
                        assertThat(HubQueue.addresses()).contains(queue);
                    }
                });
    }

    @Test
    void everyHeaderIsAConstant() {
        Set<String> constants = Arrays.stream(Headers.class.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
        for (FlowFile file : routes) {
            Matcher matcher = HEADER.matcher(file.text());
            while (matcher.find()) {
                assertThat(constants).as("%s", file.path()).contains(matcher.group(1));
            }
        }
    }

    @Test
    void noExpressionIsLongerThanOneComparison() {
        assertThat(all("simple"))
                .allSatisfy(simple -> assertThat(simple.value().toString()).matches(COMPARISON));
    }

    @Test
    void nothingIsScriptedConvertedOrHandedToAnotherThread() {
        assertThat(Stream.concat(routes.stream(), connectors.stream()).flatMap(file -> file.entries().stream()))
                .noneMatch(entry -> FORBIDDEN.contains(entry.key()));
    }

    /** A positive list, without options: what leaves the thread or the transaction is none of these. */
    @Test
    void everyStepGoesWhereTheTransactionGoes() {
        Pattern inRoutes =
                Pattern.compile("kamelet:[a-z-]+|direct:[a-z-]+|jms:queue:([a-z.]+|\\$\\{header\\.[a-zA-Z]+})");
        Pattern inConnectors = Pattern.compile("kamelet:(source|sink)|office-folder:[a-z]+");
        assertThat(in(routes, "to", "toD", "from")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.text("uri")).as("%s", step).matches(inRoutes.pattern() + "|event-batch:[a-z.]+");
            if (step.text("uri").startsWith("jms:") && step.map().get("parameters") instanceof Map<?, ?> options) {
                assertThat(options.keySet()).as("%s", step).isEqualTo(Set.of("concurrentConsumers"));
            }
        });
        assertThat(in(connectors, "to", "toD", "from"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.text("uri")).as("%s", step).matches(inConnectors));
    }

    /** A route that takes from a queue works in the transaction that took; any other must begin one. */
    @Test
    void whatSendsToTwoQueuesSendsInOneTransaction() {
        assertThat(in(routes, "route")).allSatisfy(route -> {
            Map<?, ?> from = (Map<?, ?>) route.map().get("from");
            List<?> steps = (List<?>) from.get("steps");
            long sends = steps.stream()
                    .filter(step -> step.toString().contains("uri=jms:queue:"))
                    .count();
            String source = from.get("uri").toString();
            if (sends > 1 && !source.startsWith("jms:") && !source.equals("direct:suspend")) {
                assertThat(steps.get(0).toString()).as("%s", route).contains("transacted=");
            }
        });
        assertThat(in(routes, "to").filter(step -> step.text("uri").equals("direct:suspend")))
                .as("only from routes that take from a queue")
                .allSatisfy(step -> assertThat(step.file().isErrors()).isTrue());
    }

    @Test
    void noKameletIsMadePerMessage() {
        assertThat(all("toD")).noneMatch(step -> step.text("uri").startsWith("kamelet:"));
    }

    @Test
    void connectorsAreTransportOnlyWithTenPropertiesAtMost() {
        assertThat(connectors).allSatisfy(file -> {
            assertThat(file.text()).doesNotContain("jms:");
            assertThat(file.entries("bean")).isEmpty();
            assertThat(definition(file).get("properties") instanceof Map<?, ?> map ? map.size() : 0)
                    .isLessThanOrEqualTo(10);
        });
    }

    @Test
    void errorsAreDealtWithInOneFile() {
        assertThat(routes)
                .filteredOn(file -> !file.isErrors())
                .allSatisfy(file -> assertThat(file.entries("onException")).isEmpty());
    }

    @Test
    void stepsAreWrittenInTheLongFormUnderAHundredColumns() {
        assertThat(Stream.of("to", "toD", "bean", "from").flatMap(this::all))
                .allSatisfy(step -> assertThat(step.value()).as("%s", step).isInstanceOf(Map.class));
        assertThat(Stream.concat(routes.stream(), connectors.stream())
                        .flatMap(file -> file.text().lines()))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThan(100));
    }

    private Stream<FlowFile.Entry> all(String key) {
        return Stream.concat(in(routes, key), in(connectors, key));
    }

    private static Stream<FlowFile.Entry> in(List<FlowFile> files, String... keys) {
        return Arrays.stream(keys).flatMap(key -> files.stream().flatMap(file -> file.entries(key).stream()));
    }

    private static Map<?, ?> definition(FlowFile file) {
        return file.entries("definition").get(0).map();
    }
}
