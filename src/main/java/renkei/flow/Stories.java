package renkei.flow;

import java.util.List;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.SendingRecord;
import renkei.office.OfficeNumber;
import renkei.operator.SendingStory;

/** Tells people what the ledger knows of a sending. */
final class Stories {
    private Stories() {}

    static SendingStory of(SendingRecord sending, List<Event> events) {
        return new SendingStory(
                sending.id(),
                new OfficeNumber(sending.sender()),
                sending.receiver(),
                sending.state(),
                documents(sending),
                events.stream().map(Stories::step).toList());
    }

    static List<SendingStory.DocumentLine> documents(SendingRecord sending) {
        return sending.contents().documents().stream()
                .map(document -> new SendingStory.DocumentLine(document.name(), document.size(), document.digest()))
                .toList();
    }

    private static SendingStory.Step step(Event event) {
        String detail = "";
        if (event.carries() instanceof EventDetail.Failed failed) {
            detail = failed.failure().code() + ": " + failed.text();
        } else if (event.carries() instanceof EventDetail.Decided decided) {
            detail = decided.who();
        }
        return new SendingStory.Step(event.at(), event.type().code(), detail);
    }
}
