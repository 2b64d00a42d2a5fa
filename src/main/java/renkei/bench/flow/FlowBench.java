package renkei.bench.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.bench.Bench;
import renkei.bench.BenchFolder;
import renkei.bench.Figure;

/**
 * How many sendings the hub moves, everything on, and how long one takes. Baseline: {@link NaiveFlow}. Floor: {@link
 * Floor}. All three take turns.
 */
public final class FlowBench implements Bench {
    /** 17 KB of actuals. */
    static final int CLIENTS = 8;

    /** Much the same in three documents. */
    private static final int PLAN_CLIENTS = 2;

    private static final int SCAN_BYTES = 1_000_000;
    private static final int CONTESTANTS = 3;

    private final Rig rig;
    private final FlowEffort effort;
    private final InstantSource clock;

    public FlowBench(Rig rig, FlowEffort effort, InstantSource clock) {
        this.rig = rig;
        this.effort = effort;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public List<String> conditions() {
        return effort.conditions();
    }

    @Override
    public List<Figure> measure(Progress progress) {
        List<Figure> figures = new ArrayList<>();
        try (BenchFolder folder = BenchFolder.make();
                Scene scene = new Scene(folder.path(), rig, new Scene.Terms(effort, clock), Optional.empty());
                NaiveFlow.Running naive = rig.naive().start(folder.make("naive"))) {
            Awaited awaited = new Awaited();
            List<Load> loads = List.of(
                    Load.actuals(scene.group(), CLIENTS),
                    Load.plans(scene.group(), PLAN_CLIENTS),
                    Load.scans(scene.group(), SCAN_BYTES));
            Ticks ticks = new Ticks(progress, loads.size() * CONTESTANTS * (effort.rounds() + 2));
            for (Load load : loads) {
                List<Match> matches = List.of(
                        match(scene.hub(load)),
                        match(new Dropper(new NaiveLine(naive, load, awaited), clock)),
                        match(scene.floor(load)));
                figures.addAll(figures(load, matches, ticks));
            }
        }
        Resident.peak().ifPresent(bytes -> figures.add(FlowFigures.resident(bytes)));
        return figures;
    }

    private Match match(Contestant contestant) {
        return new Match(contestant, effort);
    }

    private List<Figure> figures(Load load, List<Match> matches, Ticks ticks) {
        for (Match match : matches) {
            match.warmUp();
            ticks.one();
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (Match match : matches) {
                match.play();
                ticks.one();
            }
        }
        List<List<Duration>> latencies = new ArrayList<>();
        for (Match match : matches) {
            latencies.add(match.latencies());
            ticks.one();
        }
        return new FlowFigures(load, matches, latencies).all();
    }
}
