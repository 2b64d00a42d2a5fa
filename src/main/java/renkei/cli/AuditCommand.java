package renkei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.home.Home;
import renkei.ledger.archive.ArchivesReport;
import renkei.operator.LedgerAudit;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.trust.ContainerLimits;
import renkei.trust.Verifier;

/** Verifies a home's ledger with all its evidence, or archives of a ledger without their home. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;
    private final InstantSource clock;

    @Parameters(arity = "1..*", paramLabel = "HOME", descriptionKey = "audit.places")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--archive", descriptionKey = "audit.archive")
    private boolean archives;

    @Mixin
    private TrustOption trust = new TrustOption();

    @Mixin
    private JsonOption json = new JsonOption();

    AuditCommand(Screen screen, Operators operators, InstantSource clock) {
        this.screen = screen;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        return (archives ? auditFiles() : auditHome()).code();
    }

    private Outcome auditHome() {
        if (places.size() != 1) {
            throw new Unable("audit.one");
        }
        LedgerAudit audit;
        try (Operator operator = operators.of(Home.open(places.get(0)));
                Progress progress = screen.progress("audit.progress")) {
            audit = operator.audit(progress::done);
        }
        if (!json.print(screen, audit)) {
            new AuditText(screen).print(audit);
        }
        return audit.whole() ? Outcome.FINE : Outcome.WRONG;
    }

    private Outcome auditFiles() throws IOException {
        Verifier verifier = new Verifier(trust.anchors(), clock, ContainerLimits.USUAL);
        ArchivesReport report;
        try (Progress progress = screen.progress("audit.progress")) {
            report = new ArchiveFiles(verifier).report(places, progress);
        }
        if (!json.print(screen, report)) {
            new AuditText(screen).print(report);
        }
        return report.findings().isEmpty() ? Outcome.FINE : Outcome.WRONG;
    }
}
