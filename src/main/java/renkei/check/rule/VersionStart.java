package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Edition.Version;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** A CSVバージョン is for services from a month on (適用開始年月, history tables); judged by the first row that tells. */
final class VersionStart implements RowRule {
    private final Field version;
    private final Field month;
    private boolean judged;

    private VersionStart(Field version, Field month) {
        this.version = version;
        this.month = month;
    }

    static Optional<VersionStart> in(DocumentName name, Layout layout) {
        return layout.named("csv_version").flatMap(version -> Stream.of("target_month", "delete_target_month")
                .flatMap(field -> layout.named(field).stream())
                .findFirst()
                .map(month -> new VersionStart(version, month)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        if (judged) {
            return;
        }
        String whole = row.value(month);
        Optional<Version> published = Edition.version(row.value(version));
        judged = Digits.areMonth(whole) && published.isPresent();
        if (judged && whole.compareTo(published.get().start()) < 0) {
            findings.accept(Finding.of(
                    "version-before-start",
                    Certainty.REALIGNED,
                    row.place(month),
                    published.get().value(),
                    published.get().start()));
        }
    }
}
