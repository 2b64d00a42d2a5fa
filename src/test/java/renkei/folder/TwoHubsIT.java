package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Sending;

/** What two hubs do at once on the folders of one office comes out as if one had done it. */
class TwoHubsIT {
    private static final int SENDINGS = 40;

    private final Path home;
    private final OfficeFolder care;
    private final OfficeFolder service;

    TwoHubsIT(@TempDir Path home) {
        this.home = home;
        this.care = new Home(home).office(Home.CARE);
        this.service = new Home(home).office(Home.SERVICE);
    }

    @Test
    void eachSendingIsDeliveredOnceWhenTwoProcessesDeliverAllOfThem() throws Exception {
        Process other = other("deliver");
        int mine = OtherHub.deliver(service, SENDINGS, 7);
        int others = answer(other);

        assertThat(mine + others).isEqualTo(SENDINGS);
        assertThat(Home.files(service.inbox())).hasSize(2 * SENDINGS).allSatisfy((name, text) -> assertThat(name)
                .doesNotContain("("));
        assertThat(Home.entries(service.delivering())).isEmpty();
    }

    @Test
    void eachSendingIsCommittedOnceAndLeavesOnceWhenTwoProcessesBelieveThatTheyLead() throws Exception {
        for (int i = 0; i < SENDINGS; i++) {
            Home.write(care.outbox().resolve("d" + i + ".CSV"), "document " + i + "\r\n");
        }
        Files.createDirectory(home.resolve("committed"));

        Process other = other("collect");
        int mine = new OtherLead(care, home.resolve("committed")).collect();
        int others = answer(other);

        assertThat(mine + others).isEqualTo(SENDINGS);
        assertThat(Home.textsBelow(care.sent())).hasSize(SENDINGS).doesNotHaveDuplicates();
        assertThat(Home.entries(care.outbox())).isEmpty();
        assertThat(Home.entries(care.departing())).isEmpty();
    }

    @Test
    void aLeaderThatWasStoppedAfterItReadAFileDoesNoHarmWhenItGoesOn() throws IOException {
        Path file = care.outbox().resolve("a.CSV");
        Home.write(file, "old\r\n");
        OtherLead stopped = new OtherLead(care, Files.createDirectory(home.resolve("committed")));
        Taken taken = stopped.take(stopped.wait(1).get(0)).orElseThrow();

        OtherLead successor = new OtherLead(care, home.resolve("committed"));
        assertThat(successor.collect()).isEqualTo(1);
        Home.write(file, "new\r\n");

        assertThat(stopped.send(taken)).as("the broker remembers the id").isFalse();
        assertThat(Home.files(care.outbox())).isEqualTo(Map.of("a.CSV", "new\r\n"));
        assertThat(Home.textsBelow(care.sent())).containsExactly("old\r\n");
        assertThat(Home.entries(care.departing())).isEmpty();
    }

    @Test
    void aLeaderThatLeadsAgainSeesWhatAnotherLeftHalfDone() throws IOException {
        Files.createDirectory(home.resolve("committed"));
        OtherLead first = new OtherLead(care, home.resolve("committed"));
        assertThat(first.sweep()).isEmpty();
        Home.write(care.outbox().resolve("a.CSV"), "a\r\n");
        OtherLead killed = new OtherLead(care, home.resolve("committed"));
        Taken taken = killed.take(killed.wait(1).get(0)).orElseThrow();
        killed.commit(taken);

        first.leadAgain();

        assertThat(first.wasDeparting(taken)).isTrue();
        assertThat(first.collect()).as("it was committed by the other").isZero();
        assertThat(Home.textsBelow(care.sent())).containsExactly("a\r\n");
    }

    private Process other(String what) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherHub.class.getName(),
                what,
                home.toString(),
                Integer.toString(SENDINGS)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int answer(Process other) throws IOException, InterruptedException {
        String line = other.inputReader().readLine();
        assertThat(other.waitFor()).isZero();
        return Integer.parseInt(line);
    }

    static Sending sending(int number) {
        return Home.sending(
                Home.document("s" + number + ".CSV", "csv " + number),
                Home.document("s" + number + ".pdf", "pdf " + number));
    }
}
