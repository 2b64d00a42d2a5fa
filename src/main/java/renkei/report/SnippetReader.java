package renkei.report;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.standard.Place;

/** Passes a text on and keeps the stretches of it that lie around places. Lines end with CR, LF or both. */
final class SnippetReader extends Reader {
    private final Reader in;
    private final Map<Integer, List<Stretch>> stretches;
    private List<Stretch> here;
    private int line = 1;
    private int column = 1;
    private char last;

    SnippetReader(Reader in, List<Place> places) {
        this.in = in;
        this.stretches = places.stream()
                .distinct()
                .map(Stretch::new)
                .collect(Collectors.groupingBy(stretch -> stretch.place.line(), HashMap::new, Collectors.toList()));
        this.here = onLine(1);
    }

    private List<Stretch> onLine(int number) {
        return stretches.getOrDefault(number, List.of());
    }

    /** What stands around a place; empty if the text was not read so far. */
    Optional<Snippet> snippet(Place place) {
        return onLine(place.line()).stream()
                .filter(stretch -> stretch.place.equals(place) && stretch.place.line() <= line)
                .findFirst()
                .map(Stretch::snippet);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        for (int at = offset; at < offset + count; at++) {
            pass(target[at]);
        }
        return count;
    }

    private void pass(char character) {
        boolean end = character == '\n' || character == '\r';
        if (!end) {
            for (Stretch stretch : here) {
                stretch.take(character, column);
            }
            column++;
        } else if (character == '\r' || last != '\r') {
            line++;
            here = onLine(line);
            column = 1;
        }
        last = character;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Stretch {
        private final Place place;
        private final int from;
        private final StringBuilder text = new StringBuilder();
        private boolean more;

        Stretch(Place place) {
            this.place = place;
            this.from = Math.max(1, place.column() - Snippet.REACH);
        }

        void take(char character, int column) {
            if (column > place.column() + Snippet.REACH) {
                more = true;
            } else if (column >= from) {
                text.append(character);
            }
        }

        Snippet snippet() {
            return new Snippet(place.line(), from, text.toString(), more);
        }
    }
}
