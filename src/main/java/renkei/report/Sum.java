package renkei.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.standard.Finding;
import renkei.standard.Severity;
import renkei.standard.Unlisted;

/** How many findings of each severity there are, kept or not. */
record Sum(long errors, long warnings, long remarks) {

    static Sum of(Stream<Finding> findings) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> {
            Optional<Unlisted> more = Unlisted.in(finding);
            counts.merge(
                    more.map(unlisted -> unlisted.kind().severity()).orElse(finding.severity()),
                    more.map(unlisted -> (long) unlisted.count()).orElse(1L),
                    Long::sum);
        });
        return new Sum(
                counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.INFO, 0L));
    }

    /** {@code error}, {@code warning} or {@code fine}: what weighs most. */
    String result() {
        return errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
    }

    String text(ReportText text) {
        return text.say("sum", errors, warnings, remarks);
    }
}
