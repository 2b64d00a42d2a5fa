package renkei.operator;

import java.util.List;
import renkei.sending.SendingId;

/** What became of an order to the dead-letter desk: which sendings it was done for, and which do not wait there. */
public record DeskAnswer(List<SendingId> done, List<SendingId> unknown) {
    public DeskAnswer {
        done = List.copyOf(done);
        unknown = List.copyOf(unknown);
    }
}
