package renkei.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import renkei.standard.CsvParser;
import renkei.standard.CsvRow;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.Ms932Reader;
import renkei.standard.Place;
import renkei.standard.Profile;

/**
 * Checks one document against the standard: characters, CSV, and the fields of its layout. Tells everything it finds, not
 * the first thing only. Safe for use by several threads if its parser is.
 */
public final class Checker {
    private final CsvParser parser;
    private final Limits limits;
    private final Profile profile;

    /** A checker that judges as {@link Profile#LENIENT} does. */
    public Checker(CsvParser parser, Limits limits) {
        this(parser, limits, Profile.LENIENT);
    }

    private Checker(CsvParser parser, Limits limits, Profile profile) {
        this.parser = parser;
        this.limits = limits;
        this.profile = profile;
    }

    /** The same, judging as that profile does. */
    public Checker under(Profile other) {
        return new Checker(parser, limits, other);
    }

    /** What it takes tables apart with, for those who want to see the rows it found something in. */
    public CsvParser parser() {
        return parser;
    }

    /** The findings of {@link #examine}. */
    public List<Finding> check(DocumentName name, InputStream bytes) {
        return examine(name, bytes).findings();
    }

    /**
     * Checks a document whose name is one of the standard's; the name's own warnings are among the findings.
     *
     * @param bytes is read as far as needed and not closed
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public Checked examine(DocumentName name, InputStream bytes) {
        Findings findings = new Findings(profile, limits.findings());
        name.warnings().forEach(findings);
        TableCheck table = new TableCheck(name, findings);
        inspect(bytes, findings, in -> {
            if (name.kind().isImage()) {
                Attachment.JPEG.check(in, findings);
            } else {
                table(table, in, findings);
            }
        });
        return new Checked(name, table.edition(), findings.list(), table.facts());
    }

    /** Judges the checked documents of one sending together, each by the same profile as itself. */
    public SendingCheck together(List<Checked> documents) {
        return new SendingCheck(documents, profile, limits.findings());
    }

    /**
     * Checks a file whose name is none of the standard's: an error if it is meant as one, else as an attachment.
     *
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public List<Finding> checkOther(String fileName, InputStream bytes) {
        boolean table = fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
        if (table || DocumentKind.ofFile(fileName).isPresent()) {
            return List.of(Finding.of("name-unreadable", new Place(0, 0, 0, "", fileName))
                    .under(profile));
        }
        return checkAttachment(fileName, bytes);
    }

    /**
     * Checks a file that is no table: a PDF or JPEG by its marks, any other only for being empty.
     *
     * @param fileName its extension tells what it should be
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public List<Finding> checkAttachment(String fileName, InputStream bytes) {
        Findings findings = new Findings(profile, limits.findings());
        inspect(bytes, findings, in -> {
            for (Attachment attachment : Attachment.values()) {
                if (attachment.isNamed(fileName)) {
                    attachment.check(in, findings);
                }
            }
        });
        return findings.list();
    }

    private interface Inspection {
        void of(InputStream in) throws IOException;
    }

    private static void inspect(InputStream bytes, Findings findings, Inspection inspection) {
        try {
            PushbackInputStream in = new PushbackInputStream(bytes);
            int first = in.read();
            if (first < 0) {
                findings.accept(Finding.of("document-empty", Place.DOCUMENT));
                return;
            }
            in.unread(first);
            inspection.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(TableCheck check, InputStream in, Findings findings) {
        // Not closed: the stream is the caller's.
        Reader text = new Ms932Reader(in, findings);
        Iterator<CsvRow> rows = parser.parse(text, findings);
        while (rows.hasNext()) {
            check.row(rows.next());
        }
        check.end();
    }
}
