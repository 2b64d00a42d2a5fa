package renkei.operator;

import java.time.Instant;
import java.util.List;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.FileName;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * One sending and everything that happened to it.
 *
 * @param steps oldest first
 */
public record SendingStory(
        SendingId id,
        OfficeNumber sender,
        OfficeNumber receiver,
        State state,
        List<DocumentLine> documents,
        List<Step> steps) {

    /** One document of the sending; its content stays in the vault. */
    public record DocumentLine(FileName name, long size, Digest digest) {}

    /**
     * One thing that happened.
     *
     * @param what the name of the event
     * @param detail a failure's code, or who decided; may be empty
     */
    public record Step(Instant at, String what, String detail) {}

    public SendingStory {
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
    }
}
