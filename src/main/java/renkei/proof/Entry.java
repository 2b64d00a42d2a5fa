package renkei.proof;

import java.time.YearMonth;
import renkei.operator.Direction;
import renkei.operator.ListedSending;

/** One sending in a proof. */
record Entry(Direction direction, ListedSending sending, Piece evidence, Piece receipt) {

    /** The number of the other office; empty where the hub never learned it. */
    String counterpart() {
        return direction == Direction.SENT
                ? sending.receiver()
                : sending.sender().value();
    }

    /** The month in which it counts. */
    YearMonth month() {
        return Months.at(sending.countsAt());
    }

    /** Whether it arrived, and its evidence or its receipt is missing or wrong. */
    boolean lacksSomething() {
        return sending.hasArrived() && !(evidence.isRight() && receipt.isRight());
    }
}
