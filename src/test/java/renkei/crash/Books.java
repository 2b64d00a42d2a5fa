package renkei.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import renkei.folder.OfficeFolder;
import renkei.ledger.jdbc.DurableH2;
import renkei.sending.Content;
import renkei.sending.Document;

/** Accounts, when all is quiet, for every file that was dropped: where it is now, once, whole. */
final class Books {
    private final Group group;
    private final List<Drop> dropped;
    private final Supplier<HikariDataSource> ledger;
    private final Tally tally = new Tally();

    /** The ledger is in the home. */
    Books(Group group, List<Drop> dropped) {
        this(group, dropped, () -> DurableH2.open(group.home().path()));
    }

    Books(Group group, List<Drop> dropped, Supplier<HikariDataSource> ledger) {
        this.group = group;
        this.dropped = dropped;
        this.ledger = ledger;
    }

    /** What is missing, doubled or wrong; no hub works any more. */
    Tally close() throws IOException {
        Map<String, Integer> mustBeSent = new HashMap<>();
        for (Drop drop : dropped) {
            for (Document document : drop.documents()) {
                String what =
                        document.name() + " " + document.content().digest().hex();
                tally.expect("original of " + drop.sender() + " " + what);
                if (drop.fate() == Drop.Fate.DELIVERED) {
                    tally.expect("delivery to " + drop.receiver() + " " + what);
                    mustBeSent.merge(drop.sender() + " " + what, 1, Integer::sum);
                }
            }
        }
        for (OfficeFolder office : group.all()) {
            inbox(office);
            originals(office, mustBeSent);
            leftOvers(office);
        }
        mustBeSent.forEach((what, times) -> {
            if (times > 0) {
                tally.fault("accepted, but not in sent/: " + what);
            }
        });
        new Receipts(group, dropped, tally).check();
        new LedgerBooks(group, dropped, tally).check(ledger);
        return tally;
    }

    private void inbox(OfficeFolder office) throws IOException {
        Path taken = group.home()
                .path()
                .resolveSibling("taken")
                .resolve(office.number().value());
        for (Path file : Group.files(office.inbox())) {
            tally.found("delivery to " + office.number() + " " + what(file, name(file)));
        }
        for (Path file : Group.files(taken)) {
            String name = name(file);
            tally.found("delivery to " + office.number() + " " + what(file, name.substring(name.indexOf(' ') + 1)));
        }
    }

    private void originals(OfficeFolder office, Map<String, Integer> mustBeSent) throws IOException {
        for (Path file : Group.files(office.sent())) {
            String what = office.number() + " " + what(file, name(file));
            tally.found("original of " + what);
            mustBeSent.computeIfPresent(what, (key, times) -> times - 1);
        }
        Set<Path> refused = new HashSet<>(Group.files(office.rejected()));
        for (Path file : Set.copyOf(refused)) {
            if (!name(file).contains(".report.")) {
                tally.found("original of " + office.number() + " " + what(file, name(file)));
                refused.remove(file);
                for (String suffix : List.of(".report.txt", ".report.json")) {
                    if (!refused.remove(file.resolveSibling(name(file) + suffix))) {
                        tally.fault("refused without its " + suffix + ": " + file);
                    }
                }
            }
        }
        refused.forEach(report -> tally.fault("a report without its file: " + report));
    }

    private void leftOvers(OfficeFolder office) {
        for (Path file : Group.files(office.outbox())) {
            tally.fault("still in the outbox: " + file);
        }
        for (String folder : List.of("staging", "departing", "delivering")) {
            Path hub = office.root().resolve(".hub").resolve(folder);
            for (Path file : Group.files(hub)) {
                // What was being written under a name of its own when the process died; cleaned away after a day.
                if (!name(file).matches("[0-9a-f-]{36}\\.tmp")) {
                    tally.fault("left over: " + file);
                }
            }
        }
    }

    /** The name without the number that keeps files of one name apart, and the digest. */
    private static String what(Path file, String name) throws IOException {
        return name.replaceFirst(" \\([0-9]+\\)(?=\\.[^.]*$)", "") + " "
                + Content.of(Files.readAllBytes(file)).digest().hex();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
