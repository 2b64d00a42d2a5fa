package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.standard.DocumentKind;

/**
 * Writers that take their time, into the very name under which the file will be sent. Files settle after 2 s here and a
 * sending waits 6 s for its rest, so a pause of 4 s is longer than any file settles and shorter than any sending waits.
 * While a writer is at work, a watcher sees to it that no half of its file is ever in the inbox.
 */
class SlowWriterIT {
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final Map<String, String> PATIENCE =
            Map.of("hub.collect.settle-ms", "2000", "hub.collect.sending-wait-ms", "6000");

    @TempDir
    private static Path folder;

    private static GroupHome home;
    private static ConfigurableApplicationContext hub;

    @BeforeAll
    static void start() {
        home = GroupHome.make(folder.resolve("home"), 10);
        hub = home.start(PATIENCE);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void aPauseInTheMiddleOfARecordIsWaitedFor() throws Exception {
        Document actuals = actuals(0, 1);
        byte[] bytes = actuals.content().bytes();

        writeWithPause(0, actuals, bytes.length / 2);

        arrives(1, actuals);
    }

    @Test
    void aWriterThatKeepsTheFileOpenIsWaitedForEvenAtTheEndOfARecord() throws Exception {
        Document actuals = actuals(2, 3);
        byte[] bytes = actuals.content().bytes();

        writeWithPause(2, actuals, endOfARecord(bytes));

        arrives(3, actuals);
    }

    @Test
    void aWriterThatClosesTheFileAtTheEndOfARecordForLessThanItSettlesIsWaitedFor() throws Exception {
        Document actuals = actuals(4, 5);
        byte[] bytes = actuals.content().bytes();
        int end = endOfARecord(bytes);
        Path file = home.office(4).outbox().resolve(actuals.name().value());

        Files.write(file, Arrays.copyOf(bytes, end));
        pause(Duration.ofMillis(600));
        Files.write(file, Arrays.copyOfRange(bytes, end, bytes.length), StandardOpenOption.APPEND);

        arrives(5, actuals);
        assertThat(GroupHome.names(home.office(5).inbox())).hasSize(1);
    }

    @Test
    void anOldModificationTimeMakesNoFileWhole() throws Exception {
        Document actuals = actuals(6, 7);
        byte[] bytes = actuals.content().bytes();
        Path file = home.office(6).outbox().resolve(actuals.name().value());
        FileTime old = FileTime.from(Instant.parse("2024-04-01T00:00:00Z"));

        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Files.setLastModifiedTime(file, old);
        pause(PAUSE);
        Files.write(file, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length), StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, old);

        arrives(7, actuals);
        assertThat(GroupHome.names(home.office(7).inbox())).hasSize(1);
    }

    @Test
    void aFileThatGrowsAfterItHadSettledIsTakenWhole() throws Exception {
        List<Document> plan = Samples.make(SampleOrder.of(DocumentKind.UPPLAN, office(8, "43"), office(9, "11")));
        Document first = plan.get(0);
        byte[] bytes = first.content().bytes();
        Path file = home.office(8).outbox().resolve(first.name().value());

        // Whole as a file, but the sending is not: so it settles and waits for the others.
        Files.write(file, Arrays.copyOf(bytes, endOfARecord(bytes)));
        pause(Duration.ofSeconds(3));
        Files.write(file, bytes);
        home.drop(8, plan.subList(1, plan.size()));

        for (Document document : plan) {
            arrives(9, document);
        }
        assertThat(GroupHome.names(home.office(9).inbox())).hasSize(plan.size());
    }

    private static Document actuals(int sender, int receiver) {
        SampleOrder order = SampleOrder.of(DocumentKind.UPJSK, office(sender, "11"), office(receiver, "43"));
        return Samples.make(order.with(4, 7)).get(0);
    }

    private static SampleOffice office(int index, String serviceType) {
        return new SampleOffice(GroupHome.number(index), serviceType);
    }

    private static int endOfARecord(byte[] bytes) {
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    /** The writer holds the file open all the time, as programs do. */
    private static void writeWithPause(int sender, Document document, int first)
            throws IOException, InterruptedException {
        byte[] bytes = document.content().bytes();
        Path file = home.office(sender).outbox().resolve(document.name().value());
        Path arrived = home.office(sender + 1).inbox().resolve(document.name().value());
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes, 0, first);
            out.flush();
            Instant end = Instant.now().plus(PAUSE);
            while (Instant.now().isBefore(end)) {
                if (Files.exists(arrived)) {
                    seen.add(Files.size(arrived));
                }
                Thread.sleep(20);
            }
            out.write(bytes, first, bytes.length - first);
        }
        assertThat(seen).as("taken while it was being written").isEmpty();
    }

    private static void pause(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }

    private static void arrives(int receiver, Document document) {
        Path arrived = home.office(receiver).inbox().resolve(document.name().value());
        await().atMost(Duration.ofSeconds(40)).until(() -> Files.exists(arrived));
        assertThat(arrived).hasBinaryContent(document.content().bytes());
        assertThat(home.office(receiver - 1).rejected()).isEmptyDirectory();
    }
}
