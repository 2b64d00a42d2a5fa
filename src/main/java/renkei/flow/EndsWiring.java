package renkei.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.broker.Broker;
import renkei.cluster.Lead;
import renkei.folder.Disk;
import renkei.folder.Inbox;
import renkei.folder.LocalHints;
import renkei.folder.OfficeFolders;
import renkei.folder.Pickups;
import renkei.folder.Receipts;
import renkei.folder.Retention;
import renkei.folder.Sweeper;
import renkei.folder.Troubles;
import renkei.home.Home;
import renkei.ledger.archive.Archives;
import renkei.ledger.archive.Checkpoints;
import renkei.office.LiveOfficeDirectory;
import renkei.office.OfficeDirectory;
import renkei.trust.path.Revocation;

/** The ends of the office folders, and who looks after a running hub. */
@Configuration(proxyBeanMethods = false)
public class EndsWiring {
    /** How many waiting outboxes and deliveries {@code status} names. */
    private static final int LINES = 50;

    @Bean
    FolderEnds.Collecting collecting(
            Sweeper sweeper,
            LocalHints hints,
            HubSettings settings,
            LastFailures failures,
            FolderEnds.Standing standing) {
        return new FolderEnds.Collecting(sweeper, hints, settings.collect(), failures, standing);
    }

    @Bean
    FolderEnds.Standing standing(FlowHealth health, Lead lead) {
        return new FolderEnds.Standing(health, lead);
    }

    @Bean
    FolderEnds.Delivering delivering(OfficeFolders folders, ReachedByFolder reached, Disk disk, Pickups pickups) {
        return new FolderEnds.Delivering(folders, reached, new Inbox(disk, pickups), new Receipts(disk), pickups);
    }

    @Bean
    FolderEnds folderEnds(
            OfficeDirectory offices, FolderEnds.Collecting collecting, FolderEnds.Delivering delivering, Clock clock) {
        return new FolderEnds(offices, collecting, delivering, clock);
    }

    @Bean
    FlowHealth flowHealth(Broker broker, StampWatch stamps, Clock clock) {
        return new FlowHealth(broker, stamps, clock);
    }

    @Bean
    Housekeeping housekeeping(
            LiveOfficeDirectory offices, OfficeFolders folders, Retention retention, Home home, Lead lead) {
        return new Housekeeping(offices, folders, retention, home, lead);
    }

    @Bean
    EvidenceKeeping evidenceKeeping(Checkpoints checkpoints, Archives archives, HubSettings settings, Lead lead) {
        return new EvidenceKeeping(checkpoints, archives, settings.ledger(), lead);
    }

    @Bean
    Situation situation(
            Broker broker,
            LiveOfficeDirectory offices,
            Troubles troubles,
            LastFailures failures,
            StampWatch stamps,
            EvidenceKeeping evidence,
            Revocation revocation) {
        return new Situation(true, () -> {
            List<String> all = new ArrayList<>();
            if (broker.isActive() && !broker.hasRoom()) {
                all.add(TroubleText.plain(broker.address().isInside() ? "NO_ROOM" : "NO_ROOM_OUTSIDE"));
            }
            stamps.text().ifPresent(all::add);
            revocation.silentPlaces().forEach((place, since) -> all.add(TroubleText.silent(place, since)));
            offices.problems().forEach(problem -> all.add("offices.csv " + problem.text(Locale.JAPANESE)));
            troubles.all().forEach(trouble -> all.add(TroubleText.of(trouble)));
            all.addAll(evidence.troubles());
            all.addAll(failures.lines(LINES));
            return all;
        });
    }
}
