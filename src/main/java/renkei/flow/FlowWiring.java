package renkei.flow;

import java.time.Clock;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import renkei.broker.Batches;
import renkei.broker.Broker;
import renkei.broker.HubQueue;
import renkei.broker.WaitingRooms;
import renkei.check.Checker;
import renkei.folder.OfficeFolders;
import renkei.folder.Outbox;
import renkei.folder.Vault;
import renkei.ledger.Ledger;
import renkei.office.OfficeDirectory;
import renkei.standard.Limits;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** The beans and components that the routes name. */
@Configuration(proxyBeanMethods = false)
public class FlowWiring {

    @Bean("office-folder")
    OfficeFolderComponent officeFolder(FolderEnds ends) {
        return new OfficeFolderComponent(ends);
    }

    @Bean("event-batch")
    EventBatchComponent eventBatch(Batches batches) {
        return new EventBatchComponent(batches);
    }

    /** Named so by the routes: a step joins the transaction that is under way, or begins one. */
    @Bean("PROPAGATION_REQUIRED")
    SpringTransactionPolicy propagationRequired(PlatformTransactionManager transactions) {
        return new SpringTransactionPolicy(transactions);
    }

    @Bean
    OutboxSteps outbox(Outbox outboxes, OfficeFolders folders) {
        return new OutboxSteps(outboxes, folders);
    }

    @Bean
    Acceptance acceptance(OfficeDirectory offices, CamelContext camel, HubSettings settings) {
        HubSettings.Limits limits = settings.limits();
        Limits checked = new Limits(
                limits.rowsPerDocument(),
                Limits.STANDARD.rowCharacters(),
                Limits.STANDARD.fieldCharacters(),
                limits.findingsPerDocument());
        return new Acceptance(
                new Addressing(offices),
                new Checker(new CamelCsvParser(camel, checked), checked),
                settings.check().profiles(offices));
    }

    @Bean
    Repeats repeats(Vault vault, Ledger ledger, Outbox outboxes, OfficeFolders folders) {
        return new Repeats(vault, ledger, outboxes, folders);
    }

    @Bean
    Keeping keeping(Keyring keys, Stamping stamping, Verifier verifier, Keeping.SealedVault vault) {
        return new Keeping(keys, stamping, verifier, vault);
    }

    @Bean
    Keeping.SealedVault sealedVault(Vault vault, Keyring keys) {
        return new Keeping.SealedVault(vault, new Seal(keys.vaultKeys()));
    }

    @Bean
    Stamping stamping(Signer signer, Stamping.Source source, HubSettings settings, Clock clock) {
        return new Stamping(signer, source, settings.stamp(), clock);
    }

    @Bean
    BatchStamps stamps(Stamping.Source source, Vault vault) {
        return new BatchStamps(source, vault);
    }

    @Bean
    LastFailures failures() {
        return new LastFailures();
    }

    /** A scout that was not heard of for longer than the broker ever waits was taken off the queue. */
    @Bean
    Absences absences(HubSettings settings, Clock clock) {
        return new Absences(
                Duration.ofMillis(settings.deliver().longestDelayMs()).multipliedBy(2), clock);
    }

    @Bean
    Waiting waiting(Absences absences) {
        return new Waiting(absences);
    }

    @Bean
    WaitingRounds waitingRounds(Absences absences, Waiting waiting, WaitingRooms rooms, Broker broker, Clock clock) {
        return new WaitingRounds(
                absences,
                new RoomVisits(rooms, waiting, absences, clock),
                () -> broker.waiting(HubQueue.DELIVER_FOLDER));
    }

    @Bean
    Envelopes envelopes(LastFailures failures, Clock clock) {
        return new Envelopes(failures, clock);
    }

    @Bean
    Events events(Ledger ledger, Clock clock, LastFailures failures) {
        return new Events(ledger, clock, failures);
    }

    @Bean
    ReceiptWriting receipts(OfficeDirectory offices, Keyring keys, Stamping stamping) {
        return new ReceiptWriting(offices, keys, stamping);
    }
}
