package renkei.bench.flow;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import renkei.home.Home;

/** Everybody who takes part, ready: a floor, and a home with a hub on it. They work in one process and on one disk. */
final class Scene implements Closeable {
    private final InstantSource clock;
    private final Floor floor;
    private final FloorDisk disk;
    private final HubLine.Yard yard;
    private final StepTimes floorTimes = new StepTimes();

    /**
     * Makes the home and starts the hub.
     *
     * @param times is told what each step of the hub takes, if it is there
     */
    Scene(Path folder, Rig rig, Terms terms, Optional<StepTimes> times) {
        FlowEffort effort = terms.effort();
        this.clock = terms.clock();
        BenchGroup group = BenchGroup.of(effort.pairs());
        try {
            this.disk = new FloorDisk(folder.resolve("floor"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.floor = new Floor(
                FloorTrust.make(effort.keys(), clock), disk, rig.checker().get(), floorTimes);
        Home home = group.home(folder.resolve("home"), effort.keys(), clock);
        this.yard = new HubLine.Yard(home, group, rig.hub().start(home, BenchHub.QUIET, times), new Awaited());
    }

    /** How much is measured, by which clock. */
    record Terms(FlowEffort effort, InstantSource clock) {}

    BenchGroup group() {
        return yard.group();
    }

    Contestant floor(Load load) {
        return new FloorCrew(floor, disk, load);
    }

    /** What each step of the floor took so far. */
    StepTimes floorTimes() {
        return floorTimes;
    }

    Contestant hub(Load load) {
        return new Dropper(new HubLine(yard, load), clock);
    }

    @Override
    public void close() {
        yard.hub().close();
        try {
            disk.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
