package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A table with its spans laid out: which cell covers each place, head included. */
final class Ruled {
    private final List<List<Element>> places = new ArrayList<>();
    private final List<Element> rows;

    Ruled(Element table) {
        rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (at(row, column).isPresent()) {
                    column++;
                }
                for (int down = 0; down < span(cell, "rowspan"); down++) {
                    for (int across = 0; across < span(cell, "colspan"); across++) {
                        put(row + down, column + across, cell);
                    }
                }
            }
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private void put(int row, int column, Element cell) {
        while (places.size() <= row) {
            places.add(new ArrayList<>());
        }
        List<Element> cells = places.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        if (cells.get(column) != null) {
            throw new AssertionError("two cells at row " + row + ", column " + column);
        }
        cells.set(column, cell);
    }

    Optional<Element> at(int row, int column) {
        return row < places.size() && column < places.get(row).size()
                ? Optional.ofNullable(places.get(row).get(column))
                : Optional.empty();
    }

    String text(int row, int column) {
        return at(row, column).map(Element::wholeText).orElse("");
    }

    /** How many columns each row has; all the same in a table that is ruled rightly. */
    List<Integer> widths() {
        return places.stream().map(List::size).distinct().toList();
    }

    int height() {
        return places.size();
    }

    int width() {
        return places.get(0).size();
    }

    Element row(int row) {
        return rows.get(row);
    }

    /** The first column under the heading, in that row of the head. */
    int column(int headRow, String heading) {
        for (int column = 0; column < width(); column++) {
            if (text(headRow, column).equals(heading)) {
                return column;
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
