package renkei.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import renkei.demo.ClusterWatcher;
import renkei.demo.process.Program;

/** Prints a line for everything that happens to a cluster. */
final class ClusterLines implements ClusterWatcher {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final Screen screen;
    private final Progress progress;
    private final Clock clock;

    ClusterLines(Screen screen, Progress progress, Clock clock) {
        this.screen = screen;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void started(Program program) {
        say("cluster.started", program.name(), String.valueOf(program.pid()));
    }

    @Override
    public void killed(Program program) {
        say("cluster.killed", program.name(), String.valueOf(program.pid()));
    }

    @Override
    public void back(Duration after) {
        say("cluster.back", ClusterReport.seconds(after));
    }

    @Override
    public void progress(int arrived, int dropped) {
        progress.done(arrived, dropped);
    }

    private void say(String key, Object... arguments) {
        progress.close();
        screen.out()
                .println(TIME.format(clock.instant()) + "  " + screen.texts().of(key, arguments));
        screen.out().flush();
    }
}
