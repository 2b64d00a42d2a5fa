package renkei.cli;

import renkei.ledger.archive.ArchiveLine;
import renkei.ledger.archive.ArchivesReport;
import renkei.ledger.archive.EvidenceFinding;
import renkei.operator.LedgerAudit;

/** Says to people what a verification found: what holds, or the first thing that does not and what to do. */
record AuditText(Screen screen) {

    void print(LedgerAudit audit) {
        LedgerAudit.Evidence evidence = audit.evidence();
        if (audit.whole()) {
            screen.say("audit.whole", audit.rows());
            screen.say("audit.evidence", evidence.checkpoints(), evidence.archives(), evidence.agreedRow());
            if (evidence.checkpoints() > 0) {
                screen.say("audit.note", evidence.checkpoints(), evidence.lastCheckpoint());
            }
        } else if (evidence.wrong().kind().isEmpty()) {
            screen.say("audit.broken", String.valueOf(audit.brokenRow()), flaw(audit.flaw(), ""));
        } else {
            LedgerAudit.Wrong wrong = evidence.wrong();
            print(wrong.kind(), wrong.number(), wrong.file(), flaw(audit.flaw(), wrong.detail()));
            row(audit.brokenRow());
            screen.say("audit.do." + audit.flaw());
        }
    }

    void print(ArchivesReport report) {
        for (ArchiveLine line : report.archives()) {
            screen.say("verify.right", Screen.harmless(line.file()));
            screen.say(
                    "audit.archive.rows",
                    String.valueOf(line.number()),
                    line.month(),
                    line.part(),
                    String.valueOf(line.firstRow()),
                    String.valueOf(line.lastRow()),
                    Screen.harmless(line.hub()));
        }
        for (EvidenceFinding finding : report.findings()) {
            String flaw = flaw(finding.flaw().name(), finding.detail());
            print(finding.kind().name(), finding.number(), finding.file(), flaw);
            row(finding.row());
            screen.say("audit.do." + finding.flaw());
        }
        if (report.findings().isEmpty()) {
            screen.say("audit.archives.whole", report.archives().size());
        }
    }

    private void print(String kind, long number, String file, String flaw) {
        screen.say("audit.wrong." + kind, String.valueOf(number), Screen.harmless(file), flaw);
    }

    private void row(long row) {
        if (row > 0) {
            screen.say("audit.wrong.row", String.valueOf(row));
        }
    }

    private String flaw(String name, String detail) {
        String key = "audit." + name;
        String text = screen.texts().has(key) ? screen.texts().of(key) : Screen.harmless(name);
        return detail.isEmpty() ? text : text + " (" + Screen.harmless(detail) + ")";
    }
}
