package renkei.office;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The offices of a file that people and programs change while the hub runs. {@link #refresh} is called every few seconds.
 *
 * <p>A changed file is read when it looked the same in two looks. The last good directory stays in force while the file is
 * missing or cannot be used, and also when the new one would have no office at all: a directory is never emptied while the
 * hub runs, since every sending to a lost office would be refused for good. For the same reason a file that loses more than
 * half of the offices is taken only after it stayed the same for {@value #LOOKS_TO_SHRINK} looks.
 */
public final class LiveOfficeDirectory implements OfficeDirectory {
    static final int LOOKS_TO_SHRINK = 10;

    /** A second change within this time of the first may leave time and size as they were. */
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    private final OfficesFile file;
    private final InstantSource clock;
    private volatile OfficesRead current = OfficesRead.NOTHING;
    private Look loaded = Look.NONE;
    private Look seen = Look.NONE;
    private int sameLooks;

    /** Reads the file at once; a file that cannot be used leaves the directory empty until it can. */
    public LiveOfficeDirectory(OfficesFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        seen = Look.at(file.path());
        load(seen);
    }

    /** Looks at the file, and reads it if it changed and has settled. */
    public synchronized void refresh() {
        Look look = Look.at(file.path());
        if (look.equals(loaded)) {
            return;
        }
        sameLooks = look.equals(seen) ? sameLooks + 1 : 0;
        seen = look;
        if (sameLooks > 0) {
            load(look);
        }
    }

    /** What is wrong with the file as it was last read; empty while all is well. */
    public List<OfficeProblem> problems() {
        return current.problems();
    }

    @Override
    public Optional<Office> find(OfficeNumber number) {
        return Optional.ofNullable(current.offices().get(number));
    }

    @Override
    public Collection<Office> all() {
        return current.offices().values();
    }

    private void load(Look look) {
        // Until it is taken, the file is read again at every look: what was wrong may go without changing the look.
        loaded = Look.NONE;
        try {
            OfficesRead read = file.read();
            if (Look.at(file.path()).equals(look)) {
                take(read, look);
            }
        } catch (UnusableFile e) {
            current = current.withProblems(List.of(e.problem()));
        }
    }

    private void take(OfficesRead read, Look look) {
        int before = current.offices().size();
        int now = read.offices().size();
        if (now == 0) {
            keep(OfficeProblem.ofFile("no-offices", file.path().toString(), Integer.toString(before)), read);
        } else if (now * 2 < before && sameLooks < LOOKS_TO_SHRINK) {
            keep(OfficeProblem.ofFile("offices-lost", Integer.toString(before), Integer.toString(now)), read);
        } else {
            current = read;
            boolean settled = look.modified().plus(CLOCK_GRAIN).isBefore(clock.instant());
            loaded = settled ? look : Look.NONE;
        }
    }

    private void keep(OfficeProblem why, OfficesRead read) {
        List<OfficeProblem> problems = new ArrayList<>(List.of(why));
        problems.addAll(read.problems());
        current = current.withProblems(problems);
    }
}
