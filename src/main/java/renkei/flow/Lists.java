package renkei.flow;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import renkei.ledger.EventType;
import renkei.ledger.Period;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.office.OfficeNumber;
import renkei.operator.Direction;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.sending.SendingId;

/** Shows people the sent and received lists of offices. */
final class Lists {
    private Lists() {}

    /** What the ledger is asked for. */
    static Selection selection(ListQuestion question) {
        Selection list = question.direction() == Direction.SENT
                ? Selection.sentList(question.office(), question.limit())
                : Selection.receivedList(question.office(), question.limit());
        Selection page = list.during(new Period(question.from(), question.to()));
        return question.after().isEmpty() ? page : page.after(new SendingId(question.after()));
    }

    static ListedSending of(SendingRecord sending) {
        Map<String, Instant> times = new TreeMap<>();
        sending.firstTimes().forEach((type, at) -> times.put(type.code(), at));
        return new ListedSending(
                sending.id(),
                new OfficeNumber(sending.sender()),
                sending.receiver(),
                sending.state(),
                sending.firstTime(EventType.ACCEPTED).orElse(sending.since()),
                times,
                sending.standing().failure(),
                Stories.documents(sending));
    }
}
