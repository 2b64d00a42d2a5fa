package renkei.sample.mistake;

import java.util.List;

/**
 * Where something was done to a sample, to be found again when all is done.
 *
 * @param row and
 * @param cell in the sheet of the paper; of no meaning where it was done to the paper as a whole
 * @param offset characters into the cell
 */
record Mark(Paper paper, SheetRow row, int cell, int offset, Shape shape) {

    /** What of the place a finding will name. */
    enum Shape {
        /** The field, by its number, from its first character on. */
        FIELD,
        /** The row, by its first character. */
        ROW,
        /** The very character. */
        CHARACTER,
        DOCUMENT,
        SENDING
    }

    static Mark of(Paper paper) {
        return new Mark(paper, new SheetRow(List.of(""), ""), 0, 0, Shape.DOCUMENT);
    }

    static Mark of(Paper paper, SheetRow row) {
        return new Mark(paper, row, 0, 0, Shape.ROW);
    }

    Mark as(Shape other) {
        return new Mark(paper, row, cell, offset, other);
    }

    Spot spot() {
        return switch (shape) {
            case SENDING -> new Spot("", 0, 0, 0, "");
            case DOCUMENT -> new Spot(paper.name(), 0, 0, 0, "");
            case ROW -> Spot.after(paper.name(), paper.sheet().before(row), 0, "");
            case FIELD ->
                Spot.after(
                        paper.name(),
                        upTo(0),
                        cell + 1,
                        paper.sheet().field(cell).name());
            case CHARACTER -> Spot.after(paper.name(), upTo(offset), 0, "");
        };
    }

    private String upTo(int characters) {
        return paper.sheet().before(row)
                + row.before(cell)
                + row.cells().get(cell).substring(0, characters);
    }
}
