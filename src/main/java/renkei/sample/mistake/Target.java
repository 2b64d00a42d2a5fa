package renkei.sample.mistake;

import java.util.List;

/** What a step of a mistake is done to. */
final class Target {
    private final Draft draft;
    private final Step step;

    Target(Draft draft, Step step) {
        this.draft = draft;
        this.step = step;
    }

    Draft draft() {
        return draft;
    }

    Paper paper() {
        return draft.paper(step.document());
    }

    List<SheetRow> rows() {
        return step.row().in(paper().sheet());
    }

    SheetRow row() {
        return rows().get(0);
    }

    /** @throws IllegalArgumentException if the document has no such field */
    int cell() {
        return paper().sheet()
                .cell(step.field())
                .orElseThrow(() -> new IllegalArgumentException(paper().name() + " has no " + step.field()));
    }

    String argument() {
        return new Argument(step.argument(), draft.order()).plain();
    }

    String argument(SheetRow row, int cell) {
        return new Argument(step.argument(), draft.order()).in(paper().sheet(), row, cell);
    }

    /** Something that was done to the paper as a whole. */
    Done done(String before, String after) {
        return done(Mark.of(paper()), before, after);
    }

    Done done(Mark mark, String before, String after) {
        return done(mark, "", before, after);
    }

    /** @param field Japanese name of what it was done to; empty if it was no single field */
    Done done(Mark mark, String field, String before, String after) {
        Mark placed = step.place().map(mark::as).orElse(mark);
        return new Done(placed, new Change(step.operation(), mark.paper().name(), field, before, after));
    }
}
