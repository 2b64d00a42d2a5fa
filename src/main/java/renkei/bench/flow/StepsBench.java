package renkei.bench.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.bench.Bench;
import renkei.bench.BenchFolder;
import renkei.bench.Figure;

/**
 * What the hub spends the processor on while sendings of one document go through it, beside what the same steps of the
 * {@link Floor} take. Both take turns.
 */
public final class StepsBench implements Bench {
    private final Rig rig;
    private final FlowEffort effort;
    private final InstantSource clock;

    public StepsBench(Rig rig, FlowEffort effort, InstantSource clock) {
        this.rig = rig;
        this.effort = effort;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public List<String> conditions() {
        return effort.conditions();
    }

    @Override
    public List<Figure> measure(Progress progress) {
        StepTimes times = new StepTimes();
        try (BenchFolder folder = BenchFolder.make();
                Scene scene = new Scene(folder.path(), rig, new Scene.Terms(effort, clock), Optional.of(times))) {
            Load load = Load.actuals(scene.group(), FlowBench.CLIENTS);
            Match hub = new Match(scene.hub(load), effort);
            Match floor = new Match(scene.floor(load), effort);
            Laps<StepTimes.Step> steps = new Laps<>(times::soFar);
            Laps<String> threads = new Laps<>(ThreadTimes::soFar);
            Laps<StepTimes.Step> floorSteps = new Laps<>(scene.floorTimes()::soFar);
            Ticks ticks = new Ticks(progress, effort.rounds() + 1);
            hub.warmUp();
            floor.warmUp();
            ticks.one();
            for (int round = 0; round < effort.rounds(); round++) {
                threads.start();
                steps.start();
                hub.play();
                steps.stop();
                threads.stop();
                floorSteps.start();
                floor.play();
                floorSteps.stop();
                ticks.one();
            }
            return new StepFigures(
                            Spent.of(hub.sendings(), steps.sums(), threads.sums(), hub.processorNanos()),
                            Spent.of(floor.sendings(), floorSteps.sums(), Map.of(), floor.processorNanos()))
                    .all();
        }
    }
}
