package renkei.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.cluster.Lead;
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
final class Housekeeping extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration CLEAN = Duration.ofHours(6);

    /** After so many looks, folders are made anew of offices that lost theirs: once a minute. */
    private static final int LOOKS_TO_MAKE = 30;

    private final LiveOfficeDirectory offices;
    private final OfficeFolders folders;
    private final Retention retention;
    private final Home home;
    private final Lead lead;
    private Collection<Office> equipped = List.of();
    private int looks;

    Housekeeping(LiveOfficeDirectory offices, OfficeFolders folders, Retention retention, Home home, Lead lead) {
        super("housekeeping");
        this.offices = offices;
        this.folders = folders;
        this.retention = retention;
        this.home = home;
        this.lead = lead;
    }

    /** The routes need the folders. */
    @Override
    void begin() {
        makeFolders();
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(this::look, LOOK, LOOK), new Round(this::clean, Duration.ZERO, CLEAN));
    }

    private void look() {
        try {
            offices.refresh();
            if (lead.isOurs() && (offices.all() != equipped || ++looks % LOOKS_TO_MAKE == 0)) {
                makeFolders();
            }
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

    private void makeMissing() throws IOException {
        Collection<Office> all = offices.all();
        Set<String> there = names();
        for (Office office : all) {
            if (office.channel() instanceof Channel.Folder
                    && !there.contains(office.number().value())) {
                try {
                    folders.create(office.number());
                } catch (Unavailable e) {
                    LOG.warn("the folders of {} cannot be made: {}", office.number(), e.text());
                }
            }
        }
        equipped = all;
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(home.offices())) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).collect(Collectors.toSet());
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
            if (lead.isOurs() && Files.isDirectory(folder.root())) {
                try {
                    retention.clean(folder);
                } catch (RuntimeException e) {
                    LOG.warn("old files of {} stay for now: {}", office.number(), e.toString());
                }
            }
        }
    }
}
