package renkei.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.flow.FlowWiring;

/** Gives the YAML of the flow what the compiler gives Java. */
final class FlowRules {
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

    private final List<FlowFile> routes;
    private final List<FlowFile> connectors;

    FlowRules(List<FlowFile> routes, List<FlowFile> connectors) {
        this.routes = routes;
        this.connectors = connectors;
    }

    /** Every rule by its name; one that is broken throws. */
    Map<String, Runnable> all() {
        Map<String, Runnable> rules = new LinkedHashMap<>();
        rules.put("everyRouteHasAnIdOfVerbAndNounAndADescription", this::everyRouteHasAnIdOfVerbAndNounAndADescription);
        rules.put("everyErrorPolicyThatARouteNamesExists", this::everyErrorPolicyThatARouteNamesExists);
        rules.put("everyBeanStepNamesAMethodThatExists", this::everyBeanStepNamesAMethodThatExists);
        rules.put(
                "everyKameletExistsAndGetsTheParametersItDeclares",
                this::everyKameletExistsAndGetsTheParametersItDeclares);
        rules.put("everyQueueIsDeclared", this::everyQueueIsDeclared);
        rules.put("everyHeaderIsAConstant", this::everyHeaderIsAConstant);
        rules.put("noExpressionIsLongerThanOneComparison", this::noExpressionIsLongerThanOneComparison);
        rules.put(
                "nothingIsScriptedConvertedOrHandedToAnotherThread",
                this::nothingIsScriptedConvertedOrHandedToAnotherThread);
        rules.put("everyStepGoesWhereTheTransactionGoes", this::everyStepGoesWhereTheTransactionGoes);
        rules.put("whatSendsToTwoQueuesSendsInOneTransaction", this::whatSendsToTwoQueuesSendsInOneTransaction);
        rules.put("noKameletIsMadePerMessage", this::noKameletIsMadePerMessage);
        rules.put(
                "connectorsAreTransportOnlyWithTenPropertiesAtMost",
                this::connectorsAreTransportOnlyWithTenPropertiesAtMost);
        rules.put("errorsAreDealtWithInOneFile", this::errorsAreDealtWithInOneFile);
        rules.put(
                "stepsAreWrittenInTheLongFormUnderAHundredColumns",
                this::stepsAreWrittenInTheLongFormUnderAHundredColumns);
        return rules;
    }

    private void everyRouteHasAnIdOfVerbAndNounAndADescription() {
        List<FlowFile.Entry> found = in(routes, "route").toList();
        assertThat(found).allSatisfy(route -> {
            assertThat(route.text("id")).as("%s", route).matches(VERB_NOUN);
            assertThat(route.text("description")).as("%s", route).isNotEmpty();
        });
        assertThat(found.stream().map(route -> route.text("id"))).doesNotHaveDuplicates();
    }

    private void everyErrorPolicyThatARouteNamesExists() {
        Set<String> policies =
                in(routes, "routeConfiguration").map(each -> each.text("id")).collect(Collectors.toSet());
        assertThat(in(routes, "routeConfigurationId"))
                .allSatisfy(named -> assertThat(policies).contains(named.value().toString()));
    }

    private void everyBeanStepNamesAMethodThatExists() {
        Map<String, Class<?>> beans = Arrays.stream(FlowWiring.class.getDeclaredMethods())
                .collect(Collectors.toMap(method -> method.getName(), method -> method.getReturnType(), (a, b) -> a));
        assertThat(all("bean")).allSatisfy(bean -> {
            assertThat(beans).as("%s", bean).containsKey(bean.text("ref"));
            assertThat(beans.getOrDefault(bean.text("ref"), Object.class).getMethods())
                    .as("%s", bean)
                    .extracting("name")
                    .contains(bean.text("method"));
        });
    }

    private void everyKameletExistsAndGetsTheParametersItDeclares() {
        Map<String, Map<?, ?>> declared = connectors.stream()
                .collect(Collectors.toMap(
                        file -> file.path().getFileName().toString().replace(".kamelet.yaml", ""),
                        FlowRules::definition));
        Stream<FlowFile.Entry> steps = Stream.concat(in(routes, "to"), in(routes, "from"));
        assertThat(steps)
                .filteredOn(step -> step.text("uri").startsWith("kamelet:"))
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

    private void everyQueueIsDeclared() {
        Stream<FlowFile.Entry> steps = Stream.concat(all("to"), Stream.concat(all("from"), all("toD")));
        assertThat(steps)
                .filteredOn(step -> step.text("uri").startsWith("jms:"))
                .allSatisfy(step -> {
                    String queue = step.text("uri").substring("jms:queue:".length());
                    if (step.key().equals("toD")) {
                        assertThat(queue).isEqualTo("${header." + Headers.QUEUE + "}");
                    } else {
                        assertThat(HubQueue.addresses()).contains(queue);
                    }
                });
    }

    private void everyHeaderIsAConstant() {
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

    private void noExpressionIsLongerThanOneComparison() {
        assertThat(all("simple"))
                .allSatisfy(simple -> assertThat(simple.value().toString()).matches(COMPARISON));
    }

    private void nothingIsScriptedConvertedOrHandedToAnotherThread() {
        assertThat(Stream.concat(routes.stream(), connectors.stream()).flatMap(file -> file.entries().stream()))
                .noneMatch(entry -> FORBIDDEN.contains(entry.key()));
    }

    /** A positive list, without options: what leaves the thread or the transaction is none of these. */
    private void everyStepGoesWhereTheTransactionGoes() {
        Pattern inRoutes =
                Pattern.compile("kamelet:[a-z-]+|direct:[a-z-]+|jms:queue:([a-z.]+|\\$\\{header\\.[a-zA-Z]+})");
        Pattern inConnectors = Pattern.compile("kamelet:(source|sink)|office-folder:[a-z]+");
        assertThat(in(routes, "to", "toD", "from")).allSatisfy(step -> {
            assertThat(step.text("uri")).as("%s", step).matches(inRoutes.pattern() + "|event-batch:[a-z.]+");
            if (step.text("uri").startsWith("jms:") && step.map().get("parameters") instanceof Map<?, ?> options) {
                assertThat(options.keySet()).as("%s", step).isEqualTo(Set.of("concurrentConsumers"));
            }
        });
        assertThat(in(connectors, "to", "toD", "from"))
                .allSatisfy(step -> assertThat(step.text("uri")).as("%s", step).matches(inConnectors));
    }

    /** A route that takes from a queue works in the transaction that took; any other must begin one. */
    private void whatSendsToTwoQueuesSendsInOneTransaction() {
        assertThat(in(routes, "route")).allSatisfy(route -> {
            Map<?, ?> from = (Map<?, ?>) route.map().get("from");
            List<?> steps = (List<?>) from.get("steps");
            long sends = steps.stream()
                    .filter(step -> step.toString().contains("uri=jms:queue:"))
                    .count();
            String source = from.get("uri").toString();
            if (sends > 1 && !source.startsWith("jms:") && !isCalledOnlyBehindAQueue(source)) {
                assertThat(steps.get(0).toString()).as("%s", route).contains("transacted=");
            }
        });
    }

    /** What is thrown while a queue's message is worked on is dealt with in that message's transaction: errors count as such. */
    private boolean isCalledOnlyBehindAQueue(String source) {
        List<FlowFile.Entry> callers = in(routes, "route")
                .filter(route -> ((Map<?, ?>) route.map().get("from"))
                        .get("steps")
                        .toString()
                        .contains("uri=" + source + "}"))
                .toList();
        return source.startsWith("direct:")
                && !callers.isEmpty()
                && callers.stream().allMatch(route -> ((Map<?, ?>) route.map().get("from"))
                        .get("uri")
                        .toString()
                        .startsWith("jms:"));
    }

    private void noKameletIsMadePerMessage() {
        assertThat(all("toD")).noneMatch(step -> step.text("uri").startsWith("kamelet:"));
    }

    private void connectorsAreTransportOnlyWithTenPropertiesAtMost() {
        assertThat(connectors).allSatisfy(file -> {
            assertThat(file.text()).doesNotContain("jms:");
            assertThat(file.entries("bean")).isEmpty();
            assertThat(definition(file).get("properties") instanceof Map<?, ?> map ? map.size() : 0)
                    .isLessThanOrEqualTo(10);
        });
    }

    private void errorsAreDealtWithInOneFile() {
        assertThat(routes)
                .filteredOn(file -> !file.isErrors())
                .allSatisfy(file -> assertThat(file.entries("onException")).isEmpty());
    }

    private void stepsAreWrittenInTheLongFormUnderAHundredColumns() {
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
