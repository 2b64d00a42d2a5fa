package renkei.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import renkei.check.Checked;
import renkei.standard.CsvParser;
import renkei.standard.TableReader;

/**
 * How much a table holds.
 *
 * @param rows that have as many fields as the layout
 * @param clients how many different ones, by insurer and insured person's number
 */
record TableFacts(int rows, int clients) {

    /** Counts the rows of a file; empty for what is no table or cannot be read any more. */
    static Optional<TableFacts> of(CheckedFile file, CsvParser parser) {
        return file.document()
                .filter(known -> !known.name().kind().isImage())
                .flatMap(known -> count(file, known, parser));
    }

    private static Optional<TableFacts> count(CheckedFile file, Checked known, CsvParser parser) {
        Set<String> clients = new HashSet<>();
        int[] rows = new int[1];
        try (InputStream bytes = Files.newInputStream(file.path())) {
            new TableReader(parser)
                    .read(
                            known.name(),
                            bytes,
                            row -> {
                                rows[0]++;
                                clients.add(row.value("insurer_no") + " " + row.value("insured_no"));
                            },
                            finding -> {});
            return Optional.of(new TableFacts(rows[0], clients.size()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
