package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import renkei.flow.Stage.Item;
import renkei.ledger.Ledger;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.operator.DeadLetter;
import renkei.operator.Operator;

/** What must come true in a scenario; each is waited for. */
final class Checks {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String FOLDER = "the (\\S+) of ([A-Z])";

    private final Stage stage;
    private final Vocabulary says = new Vocabulary();

    Checks(Stage stage) {
        this.stage = stage;
        folders();
        ledger();
        refusals();
    }

    /** Waits until the sentence is true; fails with what is true instead. */
    void await(String sentence) {
        await(sentence, () -> says.say(sentence));
    }

    private static void await(String what, ThrowingRunnable check) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                // Files come and go while they are looked at.
                .ignoreExceptionsMatching(e -> e instanceof IOException || e instanceof UncheckedIOException)
                .untilAsserted(check);
    }

    private void folders() {
        says.sentence(FOLDER + " is empty", w -> assertThat(entries(stage.folder(w.get(1), w.get(2))))
                .isEmpty());
        says.sentence(FOLDER + " holds (.*) called \"(.*)\"", w -> {
            byte[] bytes = stage.items(w.get(3)).get(0).bytes();
            assertThat(Stage.contents(stage.folder(w.get(1), w.get(2))))
                    .hasEntrySatisfying(w.get(4), found -> assertThat(found).isEqualTo(bytes));
        });
        says.sentence(FOLDER + " holds the folder \"(.*)\"", w -> assertThat(
                        stage.folder(w.get(1), w.get(2)).resolve(w.get(3)))
                .isDirectory());
        says.sentence(FOLDER + " holds (\\d+) files?", w -> assertThat(Stage.contents(stage.folder(w.get(1), w.get(2))))
                .hasSize(Integer.parseInt(w.get(3))));
        says.sentence(FOLDER + " holds (.*)", w -> {
            Map<String, byte[]> found = Stage.contents(stage.folder(w.get(1), w.get(2)));
            List<Item> wanted = stage.items(w.get(3));
            assertThat(found.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            wanted.stream().map(Item::name).toList());
            assertThat(wanted).allMatch(item -> Stage.has(found, item));
        });
        says.sentence("([A-Z]) has a receipt for (.*)", w -> {
            for (String name : List.of(w.get(2).split(" and ", -1))) {
                assertThat(stage.folder("receipts", w.get(1))
                                .resolve(required(name).id() + ".asice"))
                        .exists();
            }
        });
        says.sentence("(\\w+) is untouched", w -> {
            Item item = stage.items(w.get(1)).get(0);
            assertThat(stage.hub().group().home().path().resolve(item.name())).hasBinaryContent(item.bytes());
        });
    }

    private void ledger() {
        says.sentence("(\\w+) is ([A-Z_]+)", w -> assertThat(required(w.get(1)).state())
                .hasToString(w.get(2)));
        says.sentence("(\\w+) went through (.*)", w -> {
            SendingRecord sending = required(w.get(1));
            assertThat(stage.hub().part(Ledger.class).story(sending.id()).stream()
                            .map(event -> event.type().code()))
                    .containsExactlyInAnyOrder(w.get(2).split(", ", -1));
        });
        says.sentence("(\\w+) waits at the desk with ([a-z-]+)", w -> {
            SendingRecord sending = required(w.get(1));
            assertThat(stage.hub().part(Operator.class).dead())
                    .filteredOn(letter -> letter.id().equals(sending.id()))
                    .extracting(DeadLetter::failure)
                    .containsExactly(w.get(2));
        });
        says.sentence("(\\w+) is not at the desk", w -> {
            SendingRecord sending = required(w.get(1));
            assertThat(stage.hub().part(Operator.class).dead())
                    .noneMatch(letter -> letter.id().equals(sending.id()));
        });
        says.sentence("the ledger knows nothing of ([A-Z])", w -> assertThat(sentBy(stage.number(w.get(1))))
                .isEmpty());
        says.sentence("the hub's troubles say \"(.*)\"", w -> assertThat(
                        stage.hub().part(Operator.class).status().troubles())
                .anyMatch(trouble -> trouble.contains(w.get(1))));
        says.sentence("the hub knows (\\d{10})", w -> assertThat(
                        stage.hub().part(OfficeDirectory.class).find(new OfficeNumber(w.get(1))))
                .isPresent());
        says.sentence("the hub has no trouble with \"(.*)\"", w -> assertThat(
                        stage.hub().part(Operator.class).status().troubles())
                .noneMatch(trouble -> trouble.contains(w.get(1))));
        says.sentence("it ends with (\\d) and says \"(.*)\"", w -> stage.started()
                .endedWith(Integer.parseInt(w.get(1)), w.get(2)));
    }

    private void refusals() {
        says.sentence("(\\w+) is refused in ([A-Z]) with ([a-z0-9-]+), and told \"(.*)\"", w -> {
            String reports = "";
            String codes = "";
            for (Item item : stage.items(w.get(1))) {
                Path refused = stage.folder("rejected", w.get(2)).resolve(item.name());
                assertThat(refused).hasBinaryContent(item.bytes());
                reports += Files.readString(refused.resolveSibling(item.name() + ".report.txt"));
                codes += Files.readString(refused.resolveSibling(item.name() + ".report.json"));
            }
            assertThat(codes).contains("\"" + w.get(3) + "\"");
            assertThat(reports).contains(w.get(4));
        });
        says.sentence("\"(.*)\" is refused in ([A-Z]) with ([a-z0-9-]+), and told \"(.*)\"", w -> {
            Path rejected = stage.folder("rejected", w.get(2));
            assertThat(entries(rejected)).contains(w.get(1));
            assertThat(rejected.resolve(w.get(1) + ".report.json"))
                    .content(StandardCharsets.UTF_8)
                    .contains(w.get(3));
            assertThat(rejected.resolve(w.get(1) + ".report.txt"))
                    .content(StandardCharsets.UTF_8)
                    .contains(w.get(4));
        });
    }

    /** Once all is over nothing is left where the hub works on things: no half of anything. */
    void nothingIsLeftHalfDone() {
        for (OfficeNumber office : stage.offices()) {
            Path hub = stage.hub().group().office(office).root().resolve(".hub");
            for (String folder : List.of("staging", "departing", "delivering")) {
                await("nothing left in " + folder, () -> assertThat(
                                Files.isDirectory(hub) ? entries(hub.resolve(folder)) : List.of())
                        .isEmpty());
            }
        }
    }

    /** The sending that consists of these files, whoever of the scenario sent it; a message counts as its companion. */
    Optional<SendingRecord> story(String name) {
        List<String> wanted =
                stage.items(name).stream().map(Checks::key).sorted().toList();
        return stage.offices().stream()
                .flatMap(office -> sentBy(office).stream())
                .filter(sending -> sending.contents().documents().stream()
                        .map(document ->
                                document.name() + " " + document.digest().hex())
                        .sorted()
                        .toList()
                        .equals(wanted))
                .findFirst();
    }

    private static String key(Item item) {
        return item.name() + " " + renkei.sending.Digest.of(item.bytes()).hex();
    }

    private SendingRecord required(String name) {
        Optional<SendingRecord> found = story(name);
        assertThat(found).as("%s in the ledger", name).isPresent();
        return found.orElseThrow();
    }

    private List<SendingRecord> sentBy(OfficeNumber office) {
        return stage.hub().part(Ledger.class).list(Selection.sentList(office, 100));
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(
                    all.map(path -> String.valueOf(path.getFileName())).toList());
        }
    }
}
