package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.ledger.Audit;
import renkei.ledger.Ledger;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.sending.State;
import renkei.standard.DocumentKind;

/** A disk of its own for the home, filled to the last byte while the hub works. Runs where a test may mount one. */
class FullDiskIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void everythingWaitsWhileTheDiskIsFullAndArrivesWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200m", "renkei-test", disk.toString()) == 0, "no mount");
        try {
            fillAndMakeRoom(disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fillAndMakeRoom(Path disk) throws Exception {
        GroupHome home = GroupHome.make(disk.resolve("home"), 2);
        Path filler = disk.resolve("filler");
        Map<String, String> settings = Map.of("hub.broker.disk-free-bytes", "20000000");
        try (ConfigurableApplicationContext hub = home.start(settings)) {
            Ledger ledger = hub.getBean(Ledger.class);
            List<Document> before = plan("20250401090000");
            home.drop(0, before);
            await().atMost(PATIENCE).until(() -> ledger.counts().get(State.DELIVERED) == 1);

            // So much is left that care software can still drop its files, and the hub has too little to take them.
            leave(disk, filler, 1_000_000);
            await().atMost(PATIENCE).until(() -> Files.getFileStore(disk).getUsableSpace() < 1_100_000);
            List<Document> after = plan("20250401090001");
            home.drop(0, after);
            Files.write(
                    disk.resolve("rest"),
                    new byte[(int) Math.max(0, Files.getFileStore(disk).getUsableSpace())]);
            // Nothing tells that the hub has seen it: the broker looks at the disk every 5 s.
            Thread.sleep(8000);
            assertThat(GroupHome.names(home.office(0).rejected())).isEmpty();

            Files.delete(disk.resolve("rest"));
            Files.delete(filler);
            await().atMost(PATIENCE).until(() -> ledger.counts().get(State.DELIVERED) == 2);
            await().atMost(PATIENCE)
                    .until(() -> GroupHome.names(home.office(0).outbox()).isEmpty());
            assertThat(GroupHome.names(home.office(1).inbox())).hasSize(before.size() + after.size());
            for (Document document : after) {
                assertThat(home.office(1).inbox().resolve(document.name().value()))
                        .hasBinaryContent(document.content().bytes());
            }
            assertThat(ledger.audit()).isInstanceOf(Audit.Sound.class);
        }
    }

    private static void leave(Path disk, Path filler, long bytes) throws IOException {
        long usable = Files.getFileStore(disk).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, usable - bytes)]);
    }

    private static List<Document> plan(String sequence) {
        SampleOrder order = SampleOrder.of(
                DocumentKind.UPPLAN,
                new SampleOffice(GroupHome.number(0), "43"),
                new SampleOffice(GroupHome.number(1), "11"));
        return Samples.make(order.with(order.month(), sequence));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
