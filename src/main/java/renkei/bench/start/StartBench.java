package renkei.bench.start;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import renkei.bench.Bench;
import renkei.bench.BenchFolder;
import renkei.bench.Figure;
import renkei.bench.flow.Backlog;
import renkei.bench.flow.BenchGroup;
import renkei.bench.served.HubProcess;
import renkei.home.Home;
import renkei.trust.KeyType;

/** From the shell to UP: the first start on a new home, and those after it, of which the one in the middle counts. */
public final class StartBench implements Bench {
    private static final int STARTS = 3;

    private final Backlog backlog;
    private final List<Case> cases;
    private final InstantSource clock;

    /**
     * One home that hubs are started on.
     *
     * @param offices how many the home has
     * @param waiting how many envelopes wait for a hundred of them that are away
     * @param goalSeconds what it should not take longer than
     */
    public record Case(int offices, long waiting, int goalSeconds) {
        public Case {
            if (offices < 4 || offices > 2 * BenchGroup.MOST || waiting < 0 || goalSeconds < 1) {
                throw new IllegalArgumentException("from 4 to " + 2 * BenchGroup.MOST + " offices start");
            }
        }

        private String subject(String which) {
            return String.format(
                    Locale.ROOT, "%,d offices, %,d waiting, %s (goal: %d s)", offices, waiting, which, goalSeconds);
        }
    }

    public StartBench(Backlog backlog, List<Case> cases, InstantSource clock) {
        this.backlog = backlog;
        this.cases = List.copyOf(cases);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<Figure> measure(Progress progress) {
        List<Figure> figures = new ArrayList<>();
        int all = cases.size() * (STARTS + 1);
        for (Case each : cases) {
            try (BenchFolder folder = BenchFolder.make()) {
                BenchGroup group = BenchGroup.of(each.offices() / 2);
                Home home = group.home(folder.path().resolve("home"), KeyType.EC_P256, clock);
                backlog.pile(home, Away.of(group), Away.sender(group), each.waiting());
                List<Double> seconds = new ArrayList<>();
                for (int i = 0; i <= STARTS; i++) {
                    seconds.add(start(home));
                    progress.done(figures.size() / 2 * (STARTS + 1) + i + 1, all);
                }
                figures.add(figure(each.subject("first"), seconds.get(0)));
                figures.add(figure(each.subject("later"), middle(seconds.subList(1, seconds.size()))));
            }
        }
        return figures;
    }

    private static double start(Home home) {
        try (HubProcess process = HubProcess.start(home)) {
            return process.secondsToUp();
        }
    }

    private static double middle(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static Figure figure(String subject, double seconds) {
        return new Figure(subject, Figure.Quantity.TIME, seconds, 0, 0);
    }
}
