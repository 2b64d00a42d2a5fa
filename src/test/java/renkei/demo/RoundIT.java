package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.home.Home;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.sending.Document;

class RoundIT {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private Home home = new Home(folder);

    @BeforeEach
    void makeHome() {
        home = Rounds.home(folder);
    }

    @Test
    void whatNeedsNoCauseIsDroppedAtOnce() throws IOException {
        Drop planned = Rounds.drop(Task.PLANNED);
        round(List.of(planned)).step();
        for (Document document : planned.documents()) {
            assertThat(outbox(planned).resolve(document.name().value()))
                    .hasBinaryContent(document.content().bytes());
        }
        assertThat(told).containsExactly("DROPPED 1", "0/1");
    }

    @Test
    void anAttachmentLiesInTheFolderOfItsReceiver() throws IOException {
        Drop attachment = numbered(Rounds.drop(Task.ATTACHMENT));
        round(List.of(attachment)).step();
        assertThat(outbox(attachment).resolve(attachment.receiver().value()).resolve("message.txt"))
                .exists();
    }

    @Test
    void aSendingIsThroughWhenItWasTakenAndReceipted() throws IOException {
        Drop planned = Rounds.drop(Task.PLANNED);
        Round round = round(List.of(planned));
        round.step();
        deliver(planned);
        assertThat(round.step()).isFalse();
        receipt(planned);
        assertThat(round.step()).isTrue();
        assertThat(told).containsSubsequence("DROPPED 1", "TAKEN 1", "RECEIPTED 1", "1/1");
        assertThat(home.office(planned.receiver()).resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void theActualFollowsThePlanned() throws IOException {
        List<Drop> drops = Rounds.drops(1).stream()
                .filter(drop -> drop.task() == Task.PLANNED || drop.task() == Task.ACTUAL)
                .limit(2)
                .toList();
        Drop actual = new Drop(
                2,
                Task.ACTUAL,
                drops.get(1).office(),
                drops.get(1).receiver(),
                "",
                drops.get(1).documents(),
                drops.get(1).expectation(),
                new Cause(Cause.When.TAKEN, 1));
        Round round = round(List.of(drops.get(0), actual));
        round.step();
        assertThat(outbox(actual)).isEmptyDirectory();
        deliver(drops.get(0));
        round.step();
        round.step();
        assertThat(outbox(actual)).isNotEmptyDirectory();
    }

    @Test
    void aSlowWriterWritesTheSecondHalfAfterAPause() throws IOException {
        Drop slow = numbered(Rounds.drop(Task.SLOW_WRITER));
        Document document = slow.documents().get(0);
        Path file = outbox(slow).resolve(document.name().value());
        Round round = round(List.of(slow));
        round.step();
        assertThat(file).hasSize(document.content().size() / 2);
        nanos.addAndGet(2_000_000_000);
        round.step();
        assertThat(file).hasBinaryContent(document.content().bytes());
    }

    @Test
    void aRefusedDropIsThroughWhenEveryFileIsBackWithItsReport() throws IOException {
        Drop refused = numbered(Rounds.drop(Task.WRONG_CHARSET));
        Answers answers = new Answers(home);
        Round round = round(List.of(refused));
        round.step();
        for (Document document : refused.documents()) {
            assertThat(round.step()).isFalse();
            Files.write(answers.returned(refused, document), document.content().bytes());
            Files.writeString(answers.report(refused, document), "{}");
        }
        assertThat(round.step()).isTrue();
    }

    private Round round(List<Drop> drops) throws IOException {
        Map<OfficeNumber, CareSoftware> software = new HashMap<>();
        for (Office office : Rounds.GROUP.offices()) {
            software.put(office.number(), new CareSoftware(home, office.number(), nanos::get));
        }
        return new Round(drops, software, home, new Watcher() {
            @Override
            public void happened(Happening what, Drop drop) {
                told.add(what + " " + drop.number());
            }

            @Override
            public void progress(int done, int all) {
                told.add(done + "/" + all);
            }
        });
    }

    /** The drop as the first of its round. */
    private static Drop numbered(Drop drop) {
        return new Drop(
                1,
                drop.task(),
                drop.office(),
                drop.receiver(),
                drop.folder(),
                drop.documents(),
                drop.expectation(),
                Cause.NONE);
    }

    private Path outbox(Drop drop) {
        return home.office(drop.office()).resolve("outbox");
    }

    private void deliver(Drop drop) throws IOException {
        for (Document document : drop.documents()) {
            Path inbox = home.office(drop.receiver()).resolve("inbox");
            Files.write(
                    inbox.resolve(document.name().value()), document.content().bytes());
        }
    }

    private void receipt(Drop drop) throws IOException {
        Path receipt = new Answers(home).receipt(drop, (Expectation.Arrival) drop.expectation());
        Files.writeString(receipt, "receipt");
    }
}
