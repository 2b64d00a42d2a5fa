package renkei.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.MeasuredHub;
import renkei.home.Home;
import renkei.trust.KeyType;

class BenchHubIT {
    private static final BenchGroup GROUP = BenchGroup.of(2);

    @Test
    void everyLoadIsDeliveredAndReceiptedByTheHubAsItIs(@TempDir Path folder) {
        Home home = GROUP.home(folder.resolve("home"), KeyType.EC_P256, InstantSource.system());
        List<Load> loads = List.of(Load.actuals(GROUP, 8), Load.plans(GROUP, 1), Load.scans(GROUP, 1_000_000));
        Arrivals arrivals = new Arrivals(home, GROUP);
        try (BenchHub.Running hub = new MeasuredHub().start(home, BenchHub.QUIET)) {
            List<String> names = loads.stream()
                    .flatMap(load -> {
                        Crates crates = new Crates(home, load);
                        crates.fill(0, 3);
                        return Stream.of(0, 1, 2).flatMap(number -> crates.send(number).stream());
                    })
                    .toList();

            arrivals.awaitReceipts(3 * loads.size());

            assertThat(names).hasSize(3 * (1 + 3 + 1)).doesNotHaveDuplicates();
            assertThat(arrivals.documents()).containsOnlyKeys(names);
            assertThat(hub.waiting()).isLessThan(100);
        }
        assertThat(loads).extracting(Load::documentsPerSending).containsExactly(1, 3, 1);
    }

    @Test
    void aLoadIsAboutAsLargeAsItSays() {
        assertThat(Load.actuals(GROUP, 8).bytesPerSending()).isBetween(16_000L, 18_000L);
        assertThat(Load.scans(GROUP, 1_000_000).bytesPerSending()).isEqualTo(1_000_000);
    }
}
