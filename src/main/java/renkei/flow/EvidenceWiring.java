package renkei.flow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.folder.Disk;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.ledger.archive.Archives;
import renkei.ledger.archive.Checkpoints;
import renkei.ledger.archive.EvidenceAudit;
import renkei.ledger.archive.LedgerBooks;
import renkei.ledger.archive.Notary;
import renkei.ledger.archive.PartLimits;
import renkei.ledger.archive.Shelves;
import renkei.ledger.jdbc.JdbcLedger;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** Who makes and verifies the evidence of a home's ledger, whether a hub runs on it or not. */
@Configuration(proxyBeanMethods = false)
public class EvidenceWiring {

    @Bean
    Shelves shelves(Home home) {
        new HomeMaker(made -> {}).makeEvidence(home);
        return Shelves.below(home.evidence(), Disk.local());
    }

    @Bean
    Notary notary(Keyring keys, Signer signer, Verifier verifier) {
        return new Notary(keys::hub, signer, verifier);
    }

    @Bean
    Checkpoints checkpoints(LedgerBooks books, Shelves shelves, Notary notary, Clock clock) {
        return new Checkpoints(books, shelves.checkpoints(), notary, clock);
    }

    @Bean
    Archives archives(LedgerBooks books, Shelves shelves, Notary notary, Clock clock) {
        return new Archives(books, shelves.archives(), notary, clock, PartLimits.USUAL);
    }

    @Bean
    EvidenceAudit evidenceAudit(LedgerBooks books, Shelves shelves, Verifier verifier, Keyring keys) {
        return new EvidenceAudit(books, shelves, verifier, () -> keys.hub().owner());
    }

    @Bean
    LedgerInspection ledgerInspection(
            JdbcLedger ledger, EvidenceAudit evidence, Checkpoints checkpoints, Archives archives) {
        return new LedgerInspection(ledger, evidence, checkpoints, archives);
    }
}
