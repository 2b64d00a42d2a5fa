package renkei.cli;

import java.util.List;
import java.util.function.BiFunction;
import renkei.operator.DeskAnswer;
import renkei.operator.Operator;
import renkei.sending.SendingId;

/** Gives orders to the dead-letter desk in this person's name and tells what became of them. */
final class DeskOrders {
    private final Screen screen;

    DeskOrders(Screen screen) {
        this.screen = screen;
    }

    /** @throws Unable if one of the texts is no id: then nothing is ordered for the others either */
    static List<SendingId> parse(List<String> texts) {
        return texts.stream()
                .map(text -> SendingId.parse(text).orElseThrow(() -> new Unable("id.whole", Screen.harmless(text))))
                .toList();
    }

    Outcome give(List<SendingId> ids, BiFunction<List<SendingId>, String, DeskAnswer> order, String key) {
        String person = System.getProperty("user.name", "?");
        boolean allKnown = true;
        int done = 0;
        for (int from = 0; from < ids.size(); from += Operator.LIMIT) {
            List<SendingId> some = ids.subList(from, Math.min(ids.size(), from + Operator.LIMIT));
            DeskAnswer answer = order.apply(some, person);
            done += answer.done().size();
            allKnown &= answer.unknown().isEmpty();
            answer.unknown().forEach(id -> screen.complain("dead.unknown", id));
        }
        screen.say(key, done);
        return allKnown ? Outcome.FINE : Outcome.WRONG;
    }
}
