package renkei.flow;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.broker.EmbeddedBroker;
import renkei.folder.Departures;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.Inbox;
import renkei.folder.Limits;
import renkei.folder.Machine;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.folder.OpenFiles;
import renkei.folder.Outbox;
import renkei.folder.Patience;
import renkei.folder.Pickups;
import renkei.folder.Receipts;
import renkei.folder.Retention;
import renkei.folder.Rules;
import renkei.folder.Sweeper;
import renkei.folder.Troubles;
import renkei.folder.Vault;
import renkei.home.Home;
import renkei.office.Channel;
import renkei.office.LiveOfficeDirectory;
import renkei.office.OfficeDirectory;

/** The folders of the offices, and what works on them. */
@Configuration(proxyBeanMethods = false)
public class FolderWiring {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWiring.class);

    /** A sealed container is a little larger than what it holds. */
    private static final long SEALED_EXTRA_BYTES = 10_000_000;

    @Bean
    Disk disk() {
        return Disk.local();
    }

    @Bean
    Troubles troubles() {
        return new Troubles(trouble -> LOG.warn("{} {} {}", trouble.kind(), trouble.path(), trouble.detail()));
    }

    @Bean
    Machine machine(Disk disk, Home home, Troubles troubles) {
        return new Machine(disk, new OpenFiles(home.offices()), System::nanoTime, troubles);
    }

    @Bean
    OfficeFolders officeFolders(Home home, HubSettings settings, Disk disk) {
        HubSettings.Folders names = settings.folders();
        return new OfficeFolders(
                home.offices(),
                new FolderNames(names.outbox(), names.inbox(), names.receipts(), names.rejected(), names.sent()),
                disk);
    }

    @Bean
    Rules rules(HubSettings settings) {
        HubSettings.Collect collect = settings.collect();
        HubSettings.Limits limits = settings.limits();
        return new Rules(
                new Patience(
                        Duration.ofMillis(collect.settleMs()),
                        Duration.ofMillis(collect.sendingWaitMs()),
                        Duration.ofMillis(collect.fullLookMs()),
                        Duration.ofMillis(collect.unsettledWarningMs())),
                new Limits(
                        limits.documentBytes(),
                        limits.sendingBytes(),
                        limits.documentsPerSending(),
                        collect.waitingPerOffice(),
                        limits.filesPerOutbox()),
                new StandardTogether());
    }

    @Bean
    Departures departures(Machine machine, Clock clock) {
        return new Departures(machine, clock);
    }

    @Bean
    Sweeper sweeper(
            OfficeDirectory offices, OfficeFolders folders, Machine machine, Rules rules, Departures departures) {
        return new Sweeper(() -> reachedByFolder(offices, folders), machine, rules, departures);
    }

    @Bean
    Outbox outboxes(Disk disk, Rules rules, Departures departures) {
        return new Outbox(disk, rules.limits(), departures);
    }

    @Bean
    Vault vault(Home home, Disk disk, HubSettings settings) {
        Vault vault = new Vault(home.vault(), disk, settings.limits().sendingBytes() + SEALED_EXTRA_BYTES);
        vault.create();
        return vault;
    }

    @Bean
    Pickups pickups(Machine machine, HubSettings settings) {
        return new Pickups(
                machine.disk(),
                machine.nanos(),
                Duration.ofMillis(settings.collect().fullLookMs()));
    }

    @Bean
    FolderEnds.Collecting collecting(Sweeper sweeper, HubSettings settings, FlowHealth health) {
        return new FolderEnds.Collecting(sweeper, settings.collect(), health);
    }

    @Bean
    FolderEnds.Delivering delivering(OfficeFolders folders, Disk disk, Pickups pickups) {
        return new FolderEnds.Delivering(folders, new Inbox(disk, pickups), new Receipts(disk), pickups);
    }

    @Bean
    FolderEnds folderEnds(
            OfficeDirectory offices, FolderEnds.Collecting collecting, FolderEnds.Delivering delivering, Clock clock) {
        return new FolderEnds(offices, collecting, delivering, clock);
    }

    @Bean
    Retention retention(Disk disk, Clock clock, HubSettings settings) {
        return new Retention(
                disk, clock, settings.keep().sentDays(), settings.keep().markerDays());
    }

    @Bean
    FlowHealth flowHealth(EmbeddedBroker broker, Clock clock) {
        return new FlowHealth(broker, clock);
    }

    @Bean
    Housekeeping housekeeping(LiveOfficeDirectory offices, OfficeFolders folders, Retention retention, Home home) {
        return new Housekeeping(offices, folders, retention, home.offices());
    }

    @Bean
    Situation situation(LiveOfficeDirectory offices, Troubles troubles) {
        return new Situation(true, () -> {
            List<String> all = new ArrayList<>();
            offices.problems().forEach(problem -> all.add(problem.text(Locale.JAPANESE)));
            troubles.all().forEach(trouble -> all.add(trouble.kind() + " " + trouble.path() + " " + trouble.detail()));
            return all;
        });
    }

    private static Collection<OfficeFolder> reachedByFolder(OfficeDirectory offices, OfficeFolders folders) {
        return offices.all().stream()
                .filter(office -> office.channel() instanceof Channel.Folder)
                .map(office -> folders.of(office.number()))
                .toList();
    }
}
