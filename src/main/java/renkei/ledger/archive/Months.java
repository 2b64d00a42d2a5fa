package renkei.ledger.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;

/**
 * Which month a row belongs to, by Japanese time. Rows are cut by their order: a month ends before the first row that
 * happened in a later one, so what is recorded late goes into the month after. A row from the future tells nothing: its
 * clock was wrong.
 */
record Months(Instant now) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** Rows of the last minutes of a month may still be on their way. */
    private static final Duration GRACE = Duration.ofDays(1);

    /**
     * The month that begins behind a row, if it is over.
     *
     * @param last the month before; empty before the first
     */
    Optional<YearMonth> over(Rows rows, long behind, Optional<YearMonth> last) {
        return rows.behind(behind).stream()
                .flatMap(row -> of(row).stream())
                .findFirst()
                .map(month -> last.map(before -> before.plusMonths(1))
                        .filter(next -> next.isAfter(month))
                        .orElse(month))
                .filter(this::isOver);
    }

    /** Whether a month before this row ends with the row before it. */
    boolean endsBefore(LedgerRow row, YearMonth month) {
        return of(row).filter(next -> next.isAfter(month)).isPresent();
    }

    private Optional<YearMonth> of(LedgerRow row) {
        Instant at = row.fields().at();
        return at.isAfter(now) ? Optional.empty() : Optional.of(YearMonth.from(at.atZone(JAPAN)));
    }

    private boolean isOver(YearMonth month) {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(JAPAN).toInstant();
        return !now.isBefore(end.plus(GRACE));
    }
}
