package renkei.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import renkei.form.Shortcoming.Reason;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Table;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

/** Collects what forms are made from, document by document, up to limits. Not for use by several threads. */
public final class FormSources {
    /** What {@link TableReader} says of a row that it leaves out. */
    private static final String ROW_LEFT_OUT = "field-count";

    private final TableReader reader;
    private final FormLimits limits;
    private final List<Table> tables = new ArrayList<>();
    private final FamilyImages images = new FamilyImages();
    private final List<Shortcoming> shortcomings = new ArrayList<>();
    private int rows;
    private int imageBytes;

    public FormSources(TableReader reader, FormLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Reads a document whole.
     *
     * @throws IOException if the bytes of an image cannot be read
     * @throws java.io.UncheckedIOException if those of a table cannot
     */
    public void add(DocumentName name, InputStream bytes) throws IOException {
        if (name.kind().isImage()) {
            image(name, bytes);
        } else {
            table(name, bytes);
        }
    }

    private void table(DocumentName name, InputStream bytes) {
        List<TableRow> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long[] left = {0};
        Layout layout = reader.read(
                        name,
                        bytes,
                        row -> {
                            if (rows < limits.rows()) {
                                rows++;
                                kept.add(row);
                            } else {
                                left[0]++;
                            }
                        },
                        finding -> {
                            if (findings.size() < limits.findings() && hides(finding)) {
                                findings.add(finding);
                            }
                        })
                .orElseGet(() -> Layouts.of(name.edition().orNewestWith(name.kind()), name.kind()));
        tables.add(new Table(name, layout, kept, findings));
        if (left[0] > 0) {
            cannotShow(name.fileName(), Reason.TOO_MANY_ROWS, left[0]);
        } else if (kept.isEmpty()) {
            cannotShow(name.fileName(), Reason.NO_ROWS, 0);
        }
    }

    /** Whether a row or a character is missing from the form for it; how gravely it is judged depends on the edition. */
    private static boolean hides(Finding finding) {
        return finding.isError() || finding.code().equals(ROW_LEFT_OUT);
    }

    private void image(DocumentName name, InputStream bytes) throws IOException {
        byte[] image = bytes.readNBytes(limits.imageBytes() + 1);
        if (image.length > Math.min(limits.imageBytes(), limits.allImageBytes() - imageBytes)) {
            cannotShow(name.fileName(), Reason.IMAGE_TOO_LARGE, limits.imageBytes());
        } else if (image.length < 3 || image[0] != (byte) 0xFF || image[1] != (byte) 0xD8 || image[2] != (byte) 0xFF) {
            cannotShow(name.fileName(), Reason.IMAGE_BROKEN, 0);
        } else {
            imageBytes += image.length;
            images.put(name.fileName(), image);
        }
    }

    /** Keeps in mind that something is not shown. */
    public void cannotShow(String file, Reason reason, long number) {
        shortcomings.add(new Shortcoming(file, reason, number));
    }

    /** The forms of all documents so far, as many as the limit allows. */
    public Binder bind() {
        List<Form> forms = Forms.of(tables, images);
        List<Shortcoming> all = new ArrayList<>(shortcomings);
        if (forms.size() > limits.forms()) {
            all.add(new Shortcoming("", Reason.TOO_MANY_FORMS, forms.size() - limits.forms()));
        }
        return new Binder(forms.stream().limit(limits.forms()).toList(), Binder.findings(tables), all);
    }
}
