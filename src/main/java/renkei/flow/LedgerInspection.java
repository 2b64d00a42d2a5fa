package renkei.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.ledger.Audit;
import renkei.ledger.AuditProgress;
import renkei.ledger.Ledger;
import renkei.ledger.archive.Archives;
import renkei.ledger.archive.Checkpoints;
import renkei.ledger.archive.EvidenceAudit;
import renkei.ledger.archive.EvidenceFinding;
import renkei.ledger.archive.EvidenceReport;
import renkei.operator.AuditStand;
import renkei.operator.LedgerAudit;

/** Verifies the ledger with all that proves it, one verification at a time; makes evidence when a person asks for it. */
final class LedgerInspection {
    private final Ledger ledger;
    private final EvidenceAudit evidence;
    private final Checkpoints checkpoints;
    private final Archives archives;
    private volatile AuditStand stand = AuditStand.IDLE;

    LedgerInspection(Ledger ledger, EvidenceAudit evidence, Checkpoints checkpoints, Archives archives) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.checkpoints = checkpoints;
        this.archives = archives;
    }

    AuditStand stand() {
        return stand;
    }

    /** The chain, then what was signed, then the list: the first thing that is wrong. */
    synchronized LedgerAudit audit(AuditProgress watcher) {
        try {
            Audit chain = ledger.auditChain((done, all) -> tell(done, 2 * all, watcher));
            return chain instanceof Audit.Sound sound ? audit(sound, watcher) : broken((Audit.Broken) chain);
        } finally {
            stand = AuditStand.IDLE;
        }
    }

    private LedgerAudit audit(Audit.Sound chain, AuditProgress watcher) {
        EvidenceReport report = evidence.run(() -> {});
        if (report.finding().isPresent()) {
            return LedgerAudit.broken(
                    report.finding().get().row(), report.finding().get().flaw().name(), told(report));
        }
        Optional<Audit.Broken> list = ledger.auditList(
                (done, all) -> tell(chain.rows() + chain.rows() * done / all, 2 * chain.rows(), watcher));
        return list.map(LedgerInspection::broken).orElseGet(() -> LedgerAudit.sound(chain.rows(), told(report)));
    }

    private void tell(long done, long all, AuditProgress watcher) {
        stand = new AuditStand(done, all);
        watcher.done(done, all);
    }

    private static LedgerAudit broken(Audit.Broken broken) {
        return LedgerAudit.broken(broken.row(), broken.flaw().name());
    }

    private static LedgerAudit.Evidence told(EvidenceReport report) {
        Optional<EvidenceFinding> finding = report.finding();
        return new LedgerAudit.Evidence(
                report.checkpoints(),
                report.archives(),
                report.proved(),
                report.last().digest().hex(),
                finding.map(found -> new LedgerAudit.Wrong(
                                found.kind().name(), found.number(), found.file(), found.detail()))
                        .orElse(LedgerAudit.Wrong.NOTHING));
    }

    /** Makes the archives that are due, and a checkpoint of what is new; the names of the archives. */
    List<String> archive() {
        List<String> made = new ArrayList<>(archives.makeDue());
        checkpoints.make();
        return made;
    }
}
