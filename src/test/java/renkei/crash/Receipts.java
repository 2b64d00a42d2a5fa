package renkei.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import renkei.folder.OfficeFolder;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Verdict;
import renkei.trust.Verifier;

/** One receipt for each delivered sending, in the hands of its sender, signed by its receiver. */
final class Receipts {
    private static final String SUFFIX = ".asice";

    private final Group group;
    private final List<Drop> dropped;
    private final Tally tally;

    Receipts(Group group, List<Drop> dropped, Tally tally) {
        this.group = group;
        this.dropped = dropped;
        this.tally = tally;
    }

    void check() throws IOException {
        for (Drop drop : dropped) {
            if (drop.fate() == Drop.Fate.DELIVERED) {
                tally.expect(receipt(
                        drop.sender().value(), drop.receiver(), drop.id().value()));
            }
        }
        Verifier verifier = new Verifier(
                Keyring.open(group.home().keys(), Clock.systemUTC()), Clock.systemUTC(), ContainerLimits.USUAL);
        for (OfficeFolder office : group.all()) {
            for (Path file : Group.files(office.receipts())) {
                check(office, file, verifier.verify(Content.of(Files.readAllBytes(file))));
            }
        }
    }

    private void check(OfficeFolder sender, Path file, Verdict verdict) {
        String id = String.valueOf(file.getFileName()).replace(SUFFIX, "");
        if (!(verdict instanceof Verdict.Valid valid)) {
            tally.fault("a receipt that does not hold: " + file + " " + verdict);
            return;
        }
        boolean names = valid.documents().stream()
                .filter(document -> document.name().value().equals("receipt.json"))
                .map(Receipts::text)
                .anyMatch(text -> text.contains(id));
        if (!names) {
            tally.fault("a receipt of another sending than its name says: " + file);
        }
        tally.found(receipt(sender.number().value(), valid.signer().toString(), id));
    }

    private static String text(Document document) {
        return new String(document.content().bytes(), StandardCharsets.UTF_8);
    }

    private static String receipt(String sender, String signer, String id) {
        return "receipt for " + sender + " signed by " + signer + " of " + id;
    }
}
