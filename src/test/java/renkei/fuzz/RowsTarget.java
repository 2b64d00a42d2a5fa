package renkei.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import renkei.flow.CamelCsvParser;
import renkei.form.FormLimits;
import renkei.form.FormSources;
import renkei.form.FormsPage;
import renkei.standard.TableReader;

/** Good documents with some changes: they reach the rules, which bytes by chance hardly do. Shown as forms, too. */
public final class RowsTarget {
    private static final TableReader READER = new TableReader(CamelCsvParser.standalone());

    private RowsTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Base base = choices.of(Base.ALL);
        boolean shown = choices.below(8) == 1;
        byte[] bytes = Mutant.of(base, choices);
        Promise.checked(base.name(), bytes);
        if (!base.name().kind().isImage()) {
            Promise.read(base.name(), bytes);
        }
        if (shown) {
            show(base, bytes);
        }
    }

    private static void show(Base base, byte[] bytes) {
        FormSources sources = new FormSources(READER, FormLimits.STANDARD);
        StringBuilder page = new StringBuilder();
        try {
            sources.add(base.name(), new ByteArrayInputStream(bytes));
            new FormsPage(Locale.JAPANESE, sources.bind()).write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReportTexts.page(page.toString());
    }
}
