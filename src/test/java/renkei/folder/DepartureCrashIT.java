package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.folder.FaultyDisk.Fault;
import renkei.folder.FaultyDisk.Killed;
import renkei.sending.Content;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;

/** Collecting is stopped at every operation there is; then another process goes on with what it finds. */
class DepartureCrashIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Rules RULES = new Rules(
            new Patience(SECOND, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(300)),
            Limits.STANDARD,
            new BySequence(3));

    private final Path temp;

    /** What the broker has: each sending once, whatever it is told how often. */
    private final Set<SendingId> committed = new TreeSet<>();

    private final Map<String, Integer> documentsCommitted = new TreeMap<>();

    DepartureCrashIT(@TempDir Path temp) {
        this.temp = temp;
    }

    /** One process of the hub, with as much of the flow as this needs. */
    private final class HubProcess {
        private final Ticks ticks = new Ticks();
        private final OfficeFolder office;
        private final Sweeper sweeper;
        private final Outbox outbox;
        private final boolean refusing;

        HubProcess(OfficeFolder office, Disk disk, boolean refusing) {
            this.office = office;
            this.refusing = refusing;
            Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, new Troubles(trouble -> {}));
            Departures departures = new Departures(machine, CLOCK);
            this.sweeper = new Sweeper(() -> List.of(office), machine, RULES, departures);
            this.outbox = new Outbox(disk, RULES.limits(), departures);
        }

        void run(int sweeps) {
            for (int i = 0; i < sweeps; i++) {
                for (Pile pile : sweeper.sweep()) {
                    collect(pile);
                }
                ticks.pass(SECOND);
            }
        }

        private void collect(Pile pile) {
            try {
                Optional<Taken> taken = outbox.take(office, pile);
                if (taken.isPresent()) {
                    Departure departure = outbox.begin(office, taken.get(), destination(taken.get()));
                    if (!refusing) {
                        commit(taken.get());
                    }
                    outbox.finish(departure);
                }
                sweeper.released(pile);
            } catch (Unavailable e) {
                sweeper.putOff(pile);
            }
        }

        private Destination destination(Taken taken) {
            if (!refusing) {
                return new Destination.Sent(sending(taken).id());
            }
            Map<String, Report> reports = new TreeMap<>();
            taken.pile().files().forEach(file -> reports.put(file.name(), report(file.name())));
            return new Destination.Refused(reports);
        }
    }

    private static Report report(String name) {
        return new Report(content("直してください " + name), content("{\"findings\":[]}"));
    }

    private static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sending sending(Taken taken) {
        return new Sending(Home.CARE, Home.SERVICE, "", taken.documents());
    }

    private void commit(Taken taken) {
        if (committed.add(sending(taken).id())) {
            taken.documents()
                    .forEach(
                            document -> documentsCommitted.merge(document.name().value(), 1, Integer::sum));
        }
    }

    private interface Drop {
        void into(OfficeFolder office);
    }

    private interface Check {
        void holds(OfficeFolder office);
    }

    private void stopEverywhere(Fault fault, boolean refusing, Drop before, Drop afterCrash, Check check) {
        boolean reached = true;
        int operations = 0;
        for (int k = 1; reached; k++) {
            committed.clear();
            documentsCommitted.clear();
            OfficeFolder office = new Home(temp.resolve(fault + "-" + k)).office(Home.CARE);
            before.into(office);
            FaultyDisk disk = new FaultyDisk(k, fault, () -> {});
            HubProcess first = new HubProcess(office, disk, refusing);
            try {
                first.run(fault.isDeath() ? 4 : 9);
            } catch (Killed e) {
                assertThat(disk.hasFailed()).isTrue();
            }
            reached = disk.hasFailed();
            afterCrash.into(office);
            new HubProcess(office, new FaultyDisk(), refusing).run(9);
            try {
                check.holds(office);
            } catch (AssertionError e) {
                throw new AssertionError(
                        fault + " at " + k + ": "
                                + disk.operations()
                                        .get(Math.min(k, disk.operations().size()) - 1),
                        e);
            }
            assertThat(Home.entries(office.departing())).isEmpty();
            operations = k;
        }
        assertThat(operations).isGreaterThan(8);
    }

    private static void dropThree(OfficeFolder office) {
        Home.write(office.outbox().resolve("UP1KYO_a_100.CSV"), "one\r\n");
        Home.write(office.outbox().resolve("UP2KYO_a_100.CSV"), "two\r\n");
        Home.write(office.outbox().resolve("UPHOSOKU_a_100.CSV"), "three\r\n");
        Home.write(office.outbox().resolve("UPHOSOKU_a_100.CSV.done"), "");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aSendingIsCommittedAsAWholeAndItsOriginalsEndInSentOnce(Fault fault) {
        stopEverywhere(fault, false, DepartureCrashIT::dropThree, office -> {}, office -> {
            assertThat(committed).hasSize(1);
            assertThat(Home.files(office.outbox())).isEmpty();
            assertThat(Home.files(office.sent().resolve("2026-11-21")))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "UP1KYO_a_100.CSV", "one\r\n",
                            "UP2KYO_a_100.CSV", "two\r\n",
                            "UPHOSOKU_a_100.CSV", "three\r\n",
                            "UPHOSOKU_a_100.CSV.done", ""));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DIES_BEFORE", "DIES_HALFWAY", "FAILS_AFTER"})
    void whatComesLaterDoesNotJoinASendingThatMayHaveBeenCommitted(Fault fault) {
        Drop late = office -> Home.write(office.outbox().resolve("UP3KYO_a_100.CSV"), "late\r\n");
        stopEverywhere(fault, false, DepartureCrashIT::dropThree, late, office -> {
            assertThat(documentsCommitted.values()).hasSize(4).containsOnly(1);
            assertThat(Home.files(office.sent().resolve("2026-11-21"))).hasSize(5);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DIES_BEFORE", "DIES_HALFWAY", "FAILS_AFTER"})
    void theFolderOfAReceiverIsEmptiedAsAWholeWithItsMessage(Fault fault) {
        Drop drop = office -> {
            Path folder = office.outbox().resolve(Home.SERVICE.value());
            assertThat(folder.toFile().mkdir()).isTrue();
            Home.write(folder.resolve("第3表.pdf"), "%PDF %%EOF");
            Home.write(folder.resolve("memo.txt"), "memo");
            Home.write(folder.resolve("message.txt"), "よろしく");
        };
        stopEverywhere(fault, false, drop, office -> {}, office -> {
            assertThat(committed).hasSize(1);
            assertThat(Home.entries(office.outbox().resolve(Home.SERVICE.value())))
                    .isEmpty();
            assertThat(Home.files(office.sent().resolve("2026-11-21")))
                    .containsOnlyKeys("memo.txt", "message.txt", "第3表.pdf");
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void refusedFilesEndInRejectedOnceEachWithOneReport(Fault fault) {
        Drop drop = office -> {
            dropThree(office);
            Home.write(office.rejected().resolve("UP1KYO_a_100.CSV"), "refused before");
            Home.write(office.rejected().resolve("UP1KYO_a_100.CSV.report.txt"), "another report");
        };
        stopEverywhere(fault, true, drop, DepartureCrashIT::assertEachHasItsReport, office -> {
            Map<String, String> rejected = Home.files(office.rejected());
            assertThat(rejected).hasSize(2 + 3 * 3 + 1);
            assertThat(rejected)
                    .containsEntry("UP1KYO_a_100.CSV", "refused before")
                    .containsEntry("UP1KYO_a_100 (2).CSV", "one\r\n")
                    .containsEntry("UP1KYO_a_100 (2).CSV.report.txt", "直してください UP1KYO_a_100.CSV")
                    .containsEntry("UP2KYO_a_100.CSV", "two\r\n")
                    .containsEntry("UP2KYO_a_100.CSV.report.json", "{\"findings\":[]}");
            assertThat(Home.files(office.outbox())).isEmpty();
        });
    }

    private static void assertEachHasItsReport(OfficeFolder office) {
        Map<String, String> rejected = Home.files(office.rejected());
        for (String name : rejected.keySet()) {
            if (name.endsWith(".CSV") && !"refused before".equals(rejected.get(name))) {
                assertThat(rejected).containsKeys(name + ".report.txt", name + ".report.json");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DIES_BEFORE", "DIES_HALFWAY"})
    void aFileThatIsReplacedWhileTheHubIsDownIsCommittedAsWhatItIs(Fault fault) {
        List<String> both = new ArrayList<>(List.of("one\r\n", "a new one\r\n"));
        Drop drop = office -> Home.write(office.outbox().resolve("plan.CSV"), both.get(0));
        Drop replace = office -> Home.write(office.outbox().resolve("plan.CSV"), both.get(1));
        stopEverywhere(fault, false, drop, replace, office -> {
            Map<String, String> sent = Home.files(office.sent().resolve("2026-11-21"));
            assertThat(sent.values()).contains("a new one\r\n");
            assertThat(committed.size()).isGreaterThanOrEqualTo(sent.size());
            assertThat(Home.files(office.outbox())).isEmpty();
        });
    }
}
