package renkei.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Page;
import renkei.html.StyleSheet;
import renkei.html.Tag;
import renkei.operator.Direction;

/** The page that an inspector reads, on screen or on A4 paper. */
final class ProofPage {
    private static final StyleSheet STYLE = StyleSheet.beside(ProofPage.class, "proof.css");

    /** So many sendings that lack something are named ahead of the lists, where all of them are marked. */
    private static final long LACKING = 500;

    private final ProofSummary summary;
    private final PageEnd end;
    private final PageRow rows;
    private final ProofText text;

    ProofPage(ProofSummary summary, PageEnd end, PageRow rows) {
        this.summary = summary;
        this.end = end;
        this.rows = rows;
        this.text = rows.text();
    }

    void write(Appendable out, Spool<Entry> entries) throws IOException {
        try (Spool<Entry>.Reading lacking = entries.read();
                Spool<Entry>.Reading sent = entries.read();
                Spool<Entry>.Reading received = entries.read();
                Spool<Entry>.Reading others = entries.read()) {
            List<Iterator<? extends Html>> parts = new ArrayList<>();
            parts.add(new PageHead(summary, text).shown().iterator());
            if (!summary.whole()) {
                parts.add(list("list.lacking", lacking, Entry::lacksSomething, LACKING));
                parts.add(List.of(more(summary.faults().sendings() - LACKING)).iterator());
            }
            parts.add(new PageTables(summary, text).shown().iterator());
            parts.add(list("list.sent", sent, arrived(Direction.SENT), Long.MAX_VALUE));
            parts.add(list("list.received", received, arrived(Direction.RECEIVED), Long.MAX_VALUE));
            if (summary.notArrived() > 0) {
                parts.add(list(
                        "list.not-arrived", others, entry -> !entry.sending().hasArrived(), Long.MAX_VALUE));
            }
            parts.add(end.shown().iterator());
            new Page(text.locale(), text.say("title"), STYLE).write(out, new Chain(parts));
        }
    }

    private static Predicate<Entry> arrived(Direction direction) {
        return entry -> entry.direction() == direction && entry.sending().hasArrived();
    }

    private Html more(long count) {
        return count <= 0 ? Html.none() : Element.of(Tag.P).styled("note").with(text.say("list.more", count));
    }

    /** The list under its title; a list without rows says so. */
    private Iterator<Html> list(String key, Iterator<Entry> entries, Predicate<Entry> wanted, long limit) {
        PageList list = new PageList(rows, entries, wanted, limit);
        Html title = Element.of(Tag.H2).with(text.say(key));
        Html none =
                list.hasNext() ? Html.none() : Element.of(Tag.P).styled("note").with(text.say("list.none"));
        return new Chain(List.of(List.of(title, none).iterator(), list));
    }

    /** One iterator after the other. */
    private static final class Chain implements Iterator<Html> {
        private final Iterator<? extends Iterator<? extends Html>> parts;
        private Iterator<? extends Html> part = List.<Html>of().iterator();

        Chain(List<? extends Iterator<? extends Html>> parts) {
            this.parts = parts.iterator();
        }

        @Override
        public boolean hasNext() {
            while (!part.hasNext() && parts.hasNext()) {
                part = parts.next();
            }
            return part.hasNext();
        }

        @Override
        public Html next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return part.next();
        }
    }
}
