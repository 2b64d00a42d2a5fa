package renkei.flow;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.cluster.Lead;
import renkei.folder.Departures;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.Limits;
import renkei.folder.LocalHints;
import renkei.folder.Machine;
import renkei.folder.OfficeFolders;
import renkei.folder.OpenFiles;
import renkei.folder.Outbox;
import renkei.folder.Patience;
import renkei.folder.Pickups;
import renkei.folder.Retention;
import renkei.folder.Rules;
import renkei.folder.Sweeper;
import renkei.folder.Troubles;
import renkei.folder.Vault;
import renkei.home.Home;
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
        return new Troubles(trouble -> LOG.warn("{}", TroubleText.of(trouble)));
    }

    @Bean
    LocalHints hints(Home home) throws IOException {
        return new LocalHints(home.offices().getFileSystem().newWatchService());
    }

    @Bean
    Machine machine(Disk disk, Home home, Troubles troubles, LocalHints hints) {
        return new Machine(disk, new OpenFiles(home.offices()), System::nanoTime, troubles, hints);
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
                        limits.filesPerOutbox()),
                new StandardTogether());
    }

    @Bean
    Departures departures(Machine machine, Clock clock) {
        return new Departures(machine, clock);
    }

    @Bean
    ReachedByFolder reachedByFolder(OfficeDirectory offices, OfficeFolders folders) {
        return new ReachedByFolder(offices, folders);
    }

    @Bean
    Sweeper sweeper(LedOutboxes outboxes, Machine machine, Rules rules, Departures departures) {
        return new Sweeper(outboxes, machine, rules, departures);
    }

    @Bean
    LedOutboxes ledOutboxes(ReachedByFolder offices, Lead lead, Departures departures) {
        return new LedOutboxes(offices::all, lead, departures);
    }

    @Bean
    Outbox outboxes(Disk disk, Rules rules, Departures departures) {
        return new Outbox(disk, rules.limits(), departures);
    }

    @Bean
    Vault vault(Home home, Disk disk, HubSettings settings, Retention retention) {
        Vault vault = new Vault(home.vault(), disk, settings.limits().sendingBytes() + SEALED_EXTRA_BYTES);
        vault.create();
        retention.clean(vault);
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
    Retention retention(Disk disk, Clock clock, HubSettings settings) {
        return new Retention(
                disk, clock, settings.keep().sentDays(), settings.keep().markerDays());
    }
}
