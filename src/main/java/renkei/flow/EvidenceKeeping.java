package renkei.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.cluster.Lead;
import renkei.ledger.archive.Archives;
import renkei.ledger.archive.Checkpoints;
import renkei.ledger.archive.Kind;

/** Makes checkpoints and archives of the ledger while the hub runs, and a last checkpoint when it stops. */
final class EvidenceKeeping extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceKeeping.class);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration ARCHIVE_FIRST = Duration.ofMinutes(1);
    private static final Duration ARCHIVE = Duration.ofHours(1);

    private final Checkpoints checkpoints;
    private final Archives archives;
    private final HubSettings.Ledger settings;
    private final Lead lead;
    private volatile String checkpointTrouble = "";
    private volatile String archiveTrouble = "";

    EvidenceKeeping(Checkpoints checkpoints, Archives archives, HubSettings.Ledger settings, Lead lead) {
        super("evidence");
        this.checkpoints = checkpoints;
        this.archives = archives;
        this.settings = settings;
        this.lead = lead;
    }

    /** Why there is no evidence just now, for people; empty if all is well. */
    List<String> troubles() {
        return List.of(checkpointTrouble, archiveTrouble).stream()
                .filter(trouble -> !trouble.isEmpty())
                .toList();
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(this::look, LOOK, LOOK), new Round(this::archive, ARCHIVE_FIRST, ARCHIVE));
    }

    /** The last rows are stated too. */
    @Override
    void end() {
        checkpointTrouble = attempt(Kind.CHECKPOINT, checkpoints::make);
    }

    private void look() {
        Duration age = Duration.ofMinutes(settings.checkpointMinutes());
        checkpointTrouble = attempt(Kind.CHECKPOINT, () -> checkpoints.makeIfDue(settings.checkpointRows(), age));
    }

    private void archive() {
        archiveTrouble = attempt(Kind.ARCHIVE, archives::makeDue);
    }

    private String attempt(Kind kind, Runnable work) {
        if (!lead.isOurs()) {
            return "";
        }
        try {
            work.run();
            return "";
        } catch (RuntimeException e) {
            String trouble = TroubleText.noEvidence(
                    kind, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            if (!troubles().contains(trouble)) {
                LOG.warn("{}", trouble);
            }
            return trouble;
        }
    }
}
