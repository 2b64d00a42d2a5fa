package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import renkei.flow.Stage.Item;
import renkei.ledger.SendingRecord;
import renkei.operator.DeskAnswer;
import renkei.operator.Operator;
import renkei.sending.SendingId;

/** What people, care software and machines do in a scenario. */
final class Steps {
    private static final String FOLDER = "the (\\S+) of ([A-Z])";

    private final Stage stage;
    private final Checks checks;

    Steps(Stage stage, Checks checks) {
        this.stage = stage;
        this.checks = checks;
    }

    Vocabulary vocabulary() {
        Vocabulary says = new Vocabulary();
        files(says);
        says.sentence("wait until (.*)", w -> checks.await(w.get(1)));
        says.sentence("(\\w+) is resent from the desk", w -> {
            DeskAnswer answer = stage.hub().part(Operator.class).resend(List.of(id(w.get(1))), "山田");
            assertThat(answer.unknown()).isEmpty();
        });
        says.sentence("(\\w+) is withdrawn from the desk", w -> {
            DeskAnswer answer = stage.hub().part(Operator.class).withdraw(List.of(id(w.get(1))), "山田");
            assertThat(answer.unknown()).isEmpty();
        });
        says.sentence("the hub stops", w -> stage.hub().stop());
        says.sentence("the hub starts", w -> stage.hub().start());
        says.sentence("the hub is restarted", w -> {
            stage.hub().stop();
            stage.hub().start();
        });
        says.sentence(
                "another hub is started on the same home",
                w -> stage.started(HubProcess.serve(stage.hub().group().home(), "0")));
        says.sentence(
                "another hub is started on the same port",
                w -> stage.started(HubProcess.serve(
                        stage.hub().group().anotherHome(), stage.hub().port())));
        troubles(says);
        return says;
    }

    private void files(Vocabulary says) {
        says.sentence("drop (.*) into " + FOLDER, w -> drop(w.get(1), stage.folder(w.get(2), w.get(3))));
        says.sentence("write (\\w+) straight into " + FOLDER, w -> {
            for (Item item : stage.items(w.get(1))) {
                Files.write(stage.folder(w.get(2), w.get(3)).resolve(item.name()), item.bytes());
            }
        });
        says.sentence(
                "make the folder \"(.*)\" in " + FOLDER,
                w -> Files.createDirectories(stage.folder(w.get(2), w.get(3)).resolve(w.get(1))));
        says.sentence("put a link called \"(.*)\" to (\\w+) into " + FOLDER, w -> {
            Item target = stage.items(w.get(2)).get(0);
            Path secret = stage.hub().group().home().path().resolve(target.name());
            Files.write(secret, target.bytes());
            Files.createSymbolicLink(stage.folder(w.get(3), w.get(4)).resolve(w.get(1)), secret);
        });
        says.sentence("take (.*) from " + FOLDER, w -> {
            for (Item item : stage.items(w.get(1))) {
                Files.delete(stage.folder(w.get(2), w.get(3)).resolve(item.name()));
            }
        });
        says.sentence(
                "add \"(.*)\" to (\\w+) in " + FOLDER,
                w -> Files.writeString(
                        stage.folder(w.get(3), w.get(4))
                                .resolve(stage.items(w.get(2)).get(0).name()),
                        w.get(1),
                        StandardCharsets.US_ASCII,
                        StandardOpenOption.APPEND));
    }

    /** As care software does it: written under another name, then renamed. */
    private void drop(String names, Path folder) throws Exception {
        Files.createDirectories(folder);
        List<Item> items = stage.items(names);
        for (int i = 0; i < items.size(); i++) {
            Files.write(folder.resolve(i + ".part"), items.get(i).bytes());
        }
        for (int i = 0; i < items.size(); i++) {
            Files.move(
                    folder.resolve(i + ".part"), folder.resolve(items.get(i).name()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void troubles(Vocabulary says) {
        says.sentence(FOLDER + " cannot be written to", w -> Locked.lock(stage.folder(w.get(1), w.get(2))));
        says.sentence(FOLDER + " can be written to again", w -> Locked.unlock(stage.folder(w.get(1), w.get(2))));
        says.sentence(
                "the disk is full at " + FOLDER,
                w -> DiskFaults.fill(stage.folder(w.get(1), w.get(2)).toString()));
        says.sentence(
                "the disk has room again at " + FOLDER,
                w -> DiskFaults.makeRoom(stage.folder(w.get(1), w.get(2)).toString()));
        says.sentence("the disk is full at the vault", w -> DiskFaults.fill(vault().toString()));
        says.sentence("the disk has room again at the vault", w -> DiskFaults.makeRoom(vault().toString()));
        says.sentence("(\\w+) cannot be opened in " + FOLDER, w -> DiskFaults.forbid(file(w).toString()));
        says.sentence("(\\w+) can be opened again in " + FOLDER, w -> DiskFaults.allow(file(w).toString()));
        says.sentence("the key of ([A-Z]) is taken away", w -> Files.move(key(w.get(1)), hidden(w.get(1))));
        says.sentence("the key of ([A-Z]) is put back", w -> Files.move(hidden(w.get(1)), key(w.get(1))));
        says.sentence(
                "the certificate of ([A-Z]) has expired",
                w -> OfficeKeys.expire(stage.hub().group().home(), stage.number(w.get(1))));
        says.sentence(
                "the certificate of ([A-Z]) is renewed",
                w -> OfficeKeys.renew(stage.hub().group().home(), stage.number(w.get(1))));
        says.sentence("the vault's copy of (\\w+) is altered", w -> {
            String id = id(w.get(1)).value();
            Path sealed = vault().resolve(id.substring(0, 2)).resolve(id + ".sealed");
            byte[] bytes = Files.readAllBytes(sealed);
            bytes[bytes.length / 2] ^= 1;
            Files.write(sealed, bytes);
        });
        says.sentence(
                "the office directory gets the line \"(.*)\"",
                w -> Files.writeString(
                        stage.hub().group().home().officesFile(), w.get(1) + "\n", StandardOpenOption.APPEND));
        says.sentence("the office directory is taken away", w -> Files.move(directory(), aside()));
        says.sentence("the office directory is put back", w -> Files.move(aside(), directory()));
    }

    private SendingId id(String name) {
        return checks.story(name).map(SendingRecord::id).orElseThrow();
    }

    private Path file(Vocabulary.Words w) {
        return stage.folder(w.get(2), w.get(3))
                .resolve(stage.items(w.get(1)).get(0).name());
    }

    private Path vault() {
        return stage.hub().group().home().vault();
    }

    private Path key(String letter) {
        return stage.hub()
                .group()
                .home()
                .keys()
                .resolve("offices")
                .resolve(stage.number(letter).value());
    }

    private Path hidden(String letter) {
        return stage.hub().group().home().keys().resolve("gone-" + stage.number(letter));
    }

    private Path directory() {
        return stage.hub().group().home().officesFile();
    }

    private Path aside() {
        return directory().resolveSibling("offices.elsewhere");
    }
}
