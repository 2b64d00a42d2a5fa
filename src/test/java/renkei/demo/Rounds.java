package renkei.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.OfficeFolders;
import renkei.home.Home;

/** Rounds to test with. */
final class Rounds {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    static final Group GROUP = Group.invent(12);

    private Rounds() {}

    /** A home with the folders of the group and nothing else. */
    static Home home(Path path) {
        Home home = new Home(path);
        OfficeFolders folders = new OfficeFolders(home.offices(), FolderNames.STANDARD, Disk.local());
        GROUP.offices().forEach(office -> folders.create(office.number()));
        return home;
    }

    static List<Drop> drops(long seed) {
        return drops(seed, new Sequences(CLOCK));
    }

    static List<Drop> drops(long seed, Sequences sequences) {
        return Script.of(GROUP, new Work(sequences, YearMonth.of(2026, 4), seed), new Random(seed));
    }

    static Drop drop(Task task) {
        return drops(1).stream().filter(drop -> drop.task() == task).findFirst().orElseThrow();
    }
}
