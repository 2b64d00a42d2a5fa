package renkei.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import renkei.standard.CsvParser;
import renkei.standard.CsvRow;
import renkei.standard.Ms932Reader;
import renkei.standard.Place;

/** What stands at some places of a file, which is read once more for them: nobody could keep every row in memory. */
final class Excerpts {
    /** Of what is no table. */
    static final Excerpts NONE = new Excerpts();

    /** Of a row that is longer only the stretch around the place is shown. */
    private static final int ROW_CHARACTERS = 50_000;

    private final Map<Place, Excerpt> found = new HashMap<>();

    private Excerpts() {}

    /** The excerpts at these places; none if the file cannot be read any more. */
    static Excerpts of(Path file, CsvParser parser, List<Place> places) {
        Excerpts excerpts = new Excerpts();
        List<Place> wanted =
                places.stream().filter(place -> place.line() > 0).distinct().toList();
        if (!wanted.isEmpty()) {
            try (InputStream bytes = Files.newInputStream(file)) {
                excerpts.read(bytes, parser, wanted);
            } catch (IOException | UncheckedIOException e) {
                // The findings are told without their rows: the file was there when it was judged.
                excerpts.found.clear();
            }
        }
        return excerpts;
    }

    Optional<Excerpt> at(Place place) {
        return Optional.ofNullable(found.get(place));
    }

    private void read(InputStream bytes, CsvParser parser, List<Place> wanted) {
        TreeMap<Integer, List<Place>> byLine = new TreeMap<>();
        wanted.forEach(place ->
                byLine.computeIfAbsent(place.line(), line -> new ArrayList<>()).add(place));
        SnippetReader text = new SnippetReader(new Ms932Reader(bytes, finding -> {}), wanted);
        Iterator<CsvRow> rows = parser.parse(text, finding -> {});
        Map<Place, CsvRow> holders = new HashMap<>();
        Optional<CsvRow> last = Optional.empty();
        while (rows.hasNext() && (last.isEmpty() || last.get().line() <= byLine.lastKey())) {
            CsvRow row = rows.next();
            last.ifPresent(before -> hold(byLine.subMap(before.line(), row.line()), before, holders));
            last = Optional.of(row);
        }
        last.ifPresent(end -> hold(byLine.tailMap(end.line()), end, holders));
        for (Place place : wanted) {
            Optional<CsvRow> row = Optional.ofNullable(holders.get(place));
            text.snippet(place).ifPresent(snippet -> found.put(place, new Excerpt(place, snippet, row)));
        }
    }

    private static void hold(Map<Integer, List<Place>> lines, CsvRow row, Map<Place, CsvRow> holders) {
        if (row.fields().stream().mapToLong(String::length).sum() > ROW_CHARACTERS) {
            return;
        }
        lines.values().forEach(places -> places.forEach(place -> holders.put(place, row)));
    }
}
