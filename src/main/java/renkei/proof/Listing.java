package renkei.proof;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import renkei.operator.Direction;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.operator.Operator;

/** Asks a hub, page by page, for what an office sent and received. */
final class Listing {
    /** So many sendings are proved at once at most; one office has so many in decades. */
    static final int LIMIT = 50_000;

    private final Operator operator;
    private final int pageSize;

    Listing(Operator operator, int pageSize) {
        this.operator = operator;
        this.pageSize = pageSize;
    }

    /**
     * Writes down what counts in the months of the order, the sent list first, each month by month.
     *
     * @throws TooMuch if there is more than a proof takes
     */
    void write(ProofOrder order, Spool<Line> lines) throws IOException {
        for (Direction direction : Direction.values()) {
            for (YearMonth month : order.months().each()) {
                write(
                        new ListQuestion(
                                order.office(),
                                direction,
                                Months.beginning(month),
                                Months.beginning(month.plusMonths(1)),
                                "",
                                pageSize),
                        lines);
            }
        }
    }

    private void write(ListQuestion first, Spool<Line> lines) throws IOException {
        ListQuestion question = first;
        List<ListedSending> page;
        do {
            page = operator.list(question);
            for (ListedSending sending : page) {
                add(question, sending, lines);
                question = question.after(sending.id());
            }
        } while (page.size() == pageSize);
    }

    /** What an office sent to itself stands in both lists and is told once. */
    private static void add(ListQuestion question, ListedSending sending, Spool<Line> lines) throws IOException {
        if (question.direction() == Direction.RECEIVED && sending.sender().equals(question.office())) {
            return;
        }
        if (lines.count() == LIMIT) {
            throw new TooMuch(LIMIT);
        }
        lines.add(new Line(question.direction(), sending));
    }

    /** One line of a list. */
    record Line(Direction direction, ListedSending sending) {}
}
