package renkei.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.folder.Retention;
import renkei.home.Home;
import renkei.office.Channel;
import renkei.office.LiveOfficeDirectory;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.sending.Unavailable;

/** What must be done now and then: notice changes of the office directory, make folders of new offices, clear old things. */
final class Housekeeping implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final long LOOK_SECONDS = 2;
    private static final long CLEAN_HOURS = 6;

    private final LiveOfficeDirectory offices;
    private final OfficeFolders folders;
    private final Retention retention;
    private final Home home;
    private @Nullable ScheduledExecutorService thread;
    private List<Future<?>> tasks = List.of();

    Housekeeping(LiveOfficeDirectory offices, OfficeFolders folders, Retention retention, Home home) {
        this.offices = offices;
        this.folders = folders;
        this.retention = retention;
        this.home = home;
    }

    @Override
    public synchronized void start() {
        makeFolders();
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "housekeeping"));
        tasks = List.of(
                started.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS),
                started.scheduleWithFixedDelay(this::clean, 0, CLEAN_HOURS, TimeUnit.HOURS));
        thread = started;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            tasks.forEach(task -> task.cancel(false));
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the routes, which need the folders. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void look() {
        try {
            offices.refresh();
            makeFolders();
        } catch (RuntimeException e) {
            LOG.warn("housekeeping goes on at the next look: {}", e.toString());
        }
    }

    /**
     * Makes the folders of offices that have none. Not where the folder of all offices is missing or has lost all that was
     * in it, or an office's own is there but empty: a share may have gone, and what were put in its place would be lost
     * when it comes back.
     */
    private void makeFolders() {
        try {
            if (Files.isDirectory(home.offices()) && !isShareGone()) {
                makeMissing();
                if (!Files.exists(hadOffices()) && hasOffices()) {
                    Files.createFile(hadOffices());
                }
            }
        } catch (IOException e) {
            LOG.warn("the folder of all offices cannot be looked at: {}", e.toString());
        }
    }

    private void makeMissing() {
        for (Office office : offices.all()) {
            OfficeFolder folder = folders.of(office.number());
            if (office.channel() instanceof Channel.Folder && !Files.exists(folder.root())) {
                try {
                    folders.create(office.number());
                } catch (Unavailable e) {
                    LOG.warn("the folders of {} cannot be made: {}", office.number(), e.text());
                }
            }
        }
    }

    /** An empty folder may be the place where a share is mounted: that there were offices is written down elsewhere. */
    private boolean isShareGone() throws IOException {
        return Files.exists(hadOffices()) && !hasOffices();
    }

    private boolean hasOffices() throws IOException {
        try (Stream<Path> entries = Files.list(home.offices())) {
            return entries.anyMatch(entry ->
                    OfficeNumber.parse(String.valueOf(entry.getFileName())).isPresent());
        }
    }

    private Path hadOffices() {
        return home.data().resolve("had-offices");
    }

    private void clean() {
        for (Office office : offices.all()) {
            OfficeFolder folder = folders.of(office.number());
            if (Files.isDirectory(folder.root())) {
                try {
                    retention.clean(folder);
                } catch (RuntimeException e) {
                    LOG.warn("old files of {} stay for now: {}", office.number(), e.toString());
                }
            }
        }
    }
}
