package renkei.ledger.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import renkei.folder.Series;
import renkei.ledger.AuditChain;
import renkei.ledger.Rows;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.FileName;

/**
 * Makes checkpoints: when so many rows were added, when so much time has passed with new rows, and whenever it is told to.
 *
 * <p>A checkpoint is on the disk before the database notes it; a crash in between leaves a file that counts. Where the ledger
 * is not the one that the last checkpoint states, none is made, since it would vouch for what was tampered with.
 */
public final class Checkpoints {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Rows rows;
    private final Marks marks;
    private final Series series;
    private final Notary notary;
    private final InstantSource clock;
    private Optional<Last> known = Optional.empty();

    /** What is known of the last one; row 0 where that is nothing. */
    private record Last(Link link, AuditChain end, Instant at) {}

    public Checkpoints(LedgerBooks books, Series series, Notary notary, InstantSource clock) {
        this.rows = books.rows();
        this.marks = books.marks();
        this.series = series;
        this.notary = notary;
        this.clock = clock;
    }

    /** Makes one if there are so many new rows, or any and the last one is so old. Throws as {@link #make} does. */
    public synchronized Optional<Checkpoint> makeIfDue(int newRows, Duration age) {
        Last last = last();
        long fresh = rows.head().number() - last.end().number();
        boolean old = !clock.instant().isBefore(last.at().plus(age));
        return fresh < 0 || fresh >= newRows || (fresh > 0 && old) ? make() : Optional.empty();
    }

    /**
     * Makes one if there are new rows.
     *
     * <p>Throws Broken if the ledger is not the one that the last checkpoint states, Unavailable if the hub cannot sign, the
     * disk does not write or the ledger cannot be reached: to be repeated then.
     */
    public synchronized Optional<Checkpoint> make() {
        return series.alone(this::makeAlone);
    }

    private Optional<Checkpoint> makeAlone() {
        Last last = last();
        AuditChain head = rows.head();
        demandSameLedger(last, head);
        if (head.number() == last.end().number()) {
            return Optional.empty();
        }
        Checkpoint next = new Checkpoint(
                last.link().number() + 1, last.link().digest(), head, clock.instant(), marks.last(Kind.ARCHIVE));
        Content container = notary.sign(List.of(new Document(new FileName(Checkpoint.DOCUMENT), next.json())));
        String year = String.valueOf(next.at().atZone(JAPAN).getYear());
        series.add(next.number(), year, "", container.bytes());
        Link link = Link.of(next.number(), container);
        known = Optional.of(new Last(link, head, next.at()));
        marks.note(Kind.CHECKPOINT, link);
        return Optional.of(next);
    }

    private void demandSameLedger(Last last, AuditChain head) {
        long row = last.end().number();
        if (row > head.number()
                || (row > 0
                        && !rows.digest(row)
                                .equals(Optional.of(last.end().digest().hex())))) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "the ledger is not the one that checkpoint " + last.link().number() + " states up to row " + row
                            + ". No further checkpoint is made. Run audit on this home.");
        }
    }

    private Last last() {
        // Another hub may have made one since.
        Last last = known.filter(mine -> mine.link().equals(marks.last(Kind.CHECKPOINT)))
                .orElseGet(this::find);
        known = Optional.of(last);
        return last;
    }

    /** Where files are gone that the database remembers, the series goes on behind them: they stay missed. */
    private Last find() {
        Link mark = marks.last(Kind.CHECKPOINT);
        Optional<Series.Entry> entry = series.last().filter(found -> found.number() >= mark.number());
        return entry.isEmpty() ? new Last(mark, AuditChain.START, Instant.EPOCH) : read(entry.get());
    }

    private Last read(Series.Entry entry) {
        Content container = Content.of(series.read(entry));
        try {
            Checkpoint checkpoint = notary.reopen(container).read(List.of(Checkpoint.DOCUMENT), Checkpoint::read);
            return new Last(Link.of(entry.number(), container), checkpoint.end(), checkpoint.at());
        } catch (FlawSeen e) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "the last checkpoint " + entry.name() + " is not right: " + e.getMessage()
                            + ". Restore it from a backup; run audit on this home.",
                    e);
        }
    }
}
