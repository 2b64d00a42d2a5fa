package renkei.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import renkei.html.Element;
import renkei.html.Html;

/** A list of sendings as tables of so many rows each, made while the page is written: nobody holds all rows at once. */
final class PageList implements Iterator<Html> {
    private static final int ROWS = 200;

    private final PageRow rows;
    private final Iterator<Entry> entries;
    private final Predicate<Entry> wanted;
    private final long limit;
    private List<Element> table = List.of();
    private long number;

    /** @param limit how many sendings are shown at most */
    PageList(PageRow rows, Iterator<Entry> entries, Predicate<Entry> wanted, long limit) {
        this.rows = rows;
        this.entries = entries;
        this.wanted = wanted;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        if (table.isEmpty()) {
            table = following();
        }
        return !table.isEmpty();
    }

    @Override
    public Html next() {
        if (!hasNext()) {
            throw new java.util.NoSuchElementException();
        }
        Html shown = Grid.of(rows.text(), "sendings", PageRow.COLUMNS).with(table);
        table = List.of();
        return shown;
    }

    private List<Element> following() {
        List<Element> following = new ArrayList<>();
        while (following.size() < ROWS && number < limit && entries.hasNext()) {
            Entry entry = entries.next();
            if (wanted.test(entry)) {
                number++;
                following.add(rows.of(number, entry));
            }
        }
        return following;
    }
}
