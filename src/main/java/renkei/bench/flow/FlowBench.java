package renkei.bench.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.bench.Bench;
import renkei.bench.Figure;

/**
 * How many sendings the hub moves, everything on, and how long one takes. Baseline: {@link NaiveFlow}. Floor: {@link
 * Floor}. All three take turns.
 */
public final class FlowBench implements Bench {
    /** 17 KB of actuals. */
    static final int CLIENTS = 8;

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
        try (Scene scene = new Scene(rig, effort, clock, Optional.empty())) {
            Awaited awaited = new Awaited();
            List<Load> loads = List.of(
                    Load.actuals(scene.group(), CLIENTS),
                    Load.plans(scene.group(), 1),
                    Load.scans(scene.group(), SCAN_BYTES));
            Ticks ticks = new Ticks(progress, loads.size() * CONTESTANTS * (effort.rounds() + 2));
            try (NaiveFlow.Running naive = rig.naive().start(scene.folder("naive"))) {
                for (Load load : loads) {
                    List<Match> matches = List.of(
                            match(scene.hub(load)),
                            match(new Dropper(new NaiveLine(naive, load, awaited), clock)),
                            match(scene.floor(load)));
                    figures.addAll(figures(load, matches, ticks));
                }
            }
        }
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
