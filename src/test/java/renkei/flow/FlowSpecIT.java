package renkei.flow;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole flow, as {@code src/test/resources/flow/*.spec.yaml} describes it: real routes, broker, database and folders.
 * A new case needs no new Java. Most scenarios share one hub, each with offices of its own, and play at the same time.
 */
class FlowSpecIT {
    private static final int AT_ONCE = 6;
    private static final String ONLY = System.getProperty("scenario", "");

    private static SpecHub shared;
    private static final ExecutorService STAGES = Executors.newFixedThreadPool(AT_ONCE);

    @BeforeAll
    static void startTheHub(@TempDir Path folder) {
        shared = new SpecHub(folder.resolve("shared"), 150, Map.of());
    }

    @AfterAll
    static void stopTheHub() throws Exception {
        STAGES.shutdownNow();
        Locked.unlockAll();
        shared.close();
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioComesTrue(@TempDir Path folder) {
        List<Scenario> scenarios = Scenario.in(Path.of("src/test/resources/flow")).stream()
                .filter(scenario -> scenario.title().contains(ONLY))
                .toList();
        Map<Scenario, Future<?>> played = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (scenario.settings().isEmpty()) {
                played.put(scenario, STAGES.submit(() -> {
                    play(scenario, shared);
                    return scenario;
                }));
            }
        }
        return scenarios.stream()
                .map(scenario -> dynamicTest(name(scenario), scenario.file().toUri(), () -> {
                    Future<?> outcome = played.get(scenario);
                    if (outcome == null) {
                        playAlone(folder, scenario);
                    } else {
                        outcomeOf(outcome);
                    }
                }));
    }

    private static String name(Scenario scenario) {
        return scenario.file().getFileName().toString().replace(".spec.yaml", "") + ": " + scenario.title();
    }

    private static void outcomeOf(Future<?> played) throws Throwable {
        try {
            played.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static void playAlone(Path folder, Scenario scenario) throws Exception {
        Path home =
                folder.resolve("home-" + Integer.toHexString(scenario.title().hashCode()));
        try (SpecHub hub = new SpecHub(home, 6, scenario.settings())) {
            play(scenario, hub);
        }
    }

    private static void play(Scenario scenario, SpecHub hub) throws Exception {
        Stage stage = new Stage(hub);
        Checks checks = new Checks(stage);
        Vocabulary givens = new Givens(stage).vocabulary();
        Vocabulary steps = new Steps(stage, checks).vocabulary();
        for (String sentence : scenario.given()) {
            givens.say(stage.fill(sentence));
        }
        for (String sentence : scenario.when()) {
            steps.say(stage.fill(sentence));
        }
        for (String sentence : scenario.then()) {
            checks.await(stage.fill(sentence));
        }
        checks.nothingIsLeftHalfDone();
    }
}
