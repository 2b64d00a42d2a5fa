package renkei.ledger.archive;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.folder.Series;
import renkei.ledger.AuditChain;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.FileName;

/**
 * Makes the archives of the months that are over and have none, in one part or several. Each begins where the one before
 * ends, as that one itself states, so a repeat after a crash goes on with the first part that is missing.
 */
public final class Archives {
    /** Lines of JSON, packed with gzip (RFC 1952). */
    static final String ROWS = "rows.jsonl.gz";

    private final LedgerBooks books;
    private final Series series;
    private final Notary notary;
    private final InstantSource clock;
    private final PartLimits limits;

    public Archives(LedgerBooks books, Series series, Notary notary, InstantSource clock, PartLimits limits) {
        this.books = books;
        this.series = series;
        this.notary = notary;
        this.clock = clock;
        this.limits = limits;
    }

    /** The last archive: where the next one goes on. */
    private record Last(Link link, Optional<ArchiveNote> note) {
        AuditChain end() {
            return note.map(last -> last.rows().last()).orElse(AuditChain.START);
        }
    }

    /**
     * Makes all that are due, and names their files.
     *
     * <p>Throws Broken if the ledger or the last archive is not right, Unavailable if the hub cannot sign, the disk does not
     * write or the ledger cannot be reached: to be repeated then; what was made is kept.
     */
    public synchronized List<String> makeDue() {
        return series.alone(this::makeDueAlone);
    }

    private List<String> makeDueAlone() {
        List<String> made = new ArrayList<>();
        Months months = new Months(clock.instant());
        Last last = last();
        demandSameLedger(last);
        Optional<ArchiveNote.Part> next = next(last, months);
        while (next.isPresent()) {
            last = make(last, next.get(), months, made);
            next = next(last, months);
        }
        return made;
    }

    /** The month and number of the next part, as far as it is due; whether it completes the month is not known yet. */
    private Optional<ArchiveNote.Part> next(Last last, Months months) {
        Optional<ArchiveNote.Part> part = last.note().map(ArchiveNote::part);
        if (part.filter(before -> !before.complete()).isPresent()) {
            return part.map(before -> new ArchiveNote.Part(before.month(), before.number() + 1, false));
        }
        Optional<YearMonth> before = part.map(ArchiveNote.Part::month);
        return months.over(books.rows(), last.end().number(), before)
                .map(month -> new ArchiveNote.Part(month, 1, false));
    }

    private Last make(Last last, ArchiveNote.Part part, Months months, List<String> made) {
        RowCursor cursor = new RowCursor(books.rows(), last.end());
        PartWriter.Packed packed = new PartWriter(cursor, months, limits).pack(part.month());
        ArchiveNote note = new ArchiveNote(
                last.link().number() + 1,
                last.link().digest(),
                new ArchiveNote.Part(part.month(), part.number(), packed.complete()),
                packed.span(),
                clock.instant(),
                books.marks().last(Kind.CHECKPOINT));
        Content container = notary.sign(List.of(
                new Document(new FileName(ArchiveNote.DOCUMENT), note.json()),
                new Document(new FileName(ROWS), packed.rows())));
        String year = String.valueOf(part.month().getYear());
        made.add(series.add(note.number(), year, "_" + part.month() + "_" + part.number(), container.bytes())
                .name());
        Link link = Link.of(note.number(), container);
        books.marks().note(Kind.ARCHIVE, link);
        return new Last(link, Optional.of(note));
    }

    private void demandSameLedger(Last last) {
        long row = last.end().number();
        if (row > 0
                && !books.rows()
                        .digest(row)
                        .equals(Optional.of(last.end().digest().hex()))) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "the ledger is not the one that archive " + last.link().number() + " holds up to row " + row
                            + ". No further archive is made. Run audit on this home.");
        }
    }

    private Last last() {
        Link mark = books.marks().last(Kind.ARCHIVE);
        Optional<Series.Entry> entry = series.last();
        if (entry.map(Series.Entry::number).orElse(0L) < mark.number()) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "archive " + mark.number() + " is gone: restore the folder evidence/archives from a backup");
        }
        return entry.isEmpty() ? new Last(Link.START, Optional.empty()) : read(entry.get());
    }

    private Last read(Series.Entry entry) {
        Content container = Content.of(series.read(entry));
        try {
            ArchiveNote note = ArchiveFile.open(notary.reopen(container)).note();
            return new Last(Link.of(entry.number(), container), Optional.of(note));
        } catch (FlawSeen e) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "the last archive " + entry.name() + " is not right: " + e.getMessage()
                            + ". Restore it from a backup; run audit on this home.",
                    e);
        }
    }
}
