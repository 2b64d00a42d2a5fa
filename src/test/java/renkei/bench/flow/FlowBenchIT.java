package renkei.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;
import renkei.flow.CamelCsvParser;
import renkei.flow.MeasuredHub;
import renkei.flow.MeasuredNaive;
import renkei.flow.Pile;
import renkei.sending.Document;
import renkei.trust.KeyType;

class FlowBenchIT {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Rig RIG = new Rig(new MeasuredHub(), new MeasuredNaive(), new Pile(), CamelCsvParser::checker);
    private static final FlowEffort SMALL = new FlowEffort(3, 1, Duration.ofMillis(1), 4, KeyType.EC_P256);

    @Test
    void eachLoadHasItsFiguresBesideTheNaiveFlowAndTheFloor() {
        List<String> progress = new ArrayList<>();

        List<Figure> figures = new FlowBench(RIG, SMALL, CLOCK).measure((done, all) -> progress.add(done + "/" + all));

        assertThat(figures)
                .filteredOn(figure -> figure.quantity() != Quantity.RESIDENT)
                .extracting(Figure::subject)
                .containsExactlyElementsOf(List.of("1 × UPJSK 18 KB", "3 × UPPLAN 18 KB", "1 × PDF 1 MB").stream()
                        .flatMap(subject -> Collections.nCopies(8, subject).stream())
                        .toList());
        assertThat(figures.subList(0, 8))
                .extracting(Figure::quantity)
                .containsExactly(
                        Quantity.SENDINGS,
                        Quantity.DOCUMENTS,
                        Quantity.VOLUME,
                        Quantity.CPU_TIME,
                        Quantity.LATENCY_50,
                        Quantity.LATENCY_90,
                        Quantity.LATENCY_99,
                        Quantity.PEAK_HEAP);
        assertThat(figures).allMatch(figure -> figure.measured() > 0);
        assertThat(figures)
                .filteredOn(figure -> !figure.quantity().unit().equals("MiB"))
                .allMatch(figure -> figure.ratio() > 0 && figure.floorRatio() > 0);
        assertThat(progress).hasSize(27).endsWith("27/27");
    }

    @Test
    void theStepsOfTheHubStandBesideThoseOfTheFloor() {
        List<Figure> figures = new StepsBench(RIG, SMALL, CLOCK).measure((done, all) -> {});

        assertThat(figures)
                .filteredOn(figure -> figure.floor() > 0)
                .extracting(Figure::subject)
                .contains("take", "check", "sign", "seal", "keep", "open", "deliver", "receipt sign", "receipt", "all");
        assertThat(figures).allMatch(figure -> figure.quantity() == Quantity.STEP);
    }

    @Test
    void theNaiveFlowMovesEveryFileAsItIs(@TempDir Path folder) throws Exception {
        Load load = Load.plans(BenchGroup.of(2), 1);
        try (NaiveFlow.Running naive = RIG.naive().start(folder)) {
            Dropper dropper = new Dropper(new NaiveLine(naive, load, new Awaited()), CLOCK);
            dropper.prepare(0, 3);

            Run run = dropper.move(0, 2);
            List<Duration> taken = dropper.pace(2, 1, 10);

            assertThat(run.sendings()).isEqualTo(2);
            assertThat(taken).hasSize(1);
            for (int number = 0; number < 3; number++) {
                for (Document document : load.documents(number)) {
                    Path file = folder.resolve("out").resolve(document.name().value());
                    assertThat(Files.readAllBytes(file))
                            .isEqualTo(document.content().bytes());
                }
            }
        }
    }
}
