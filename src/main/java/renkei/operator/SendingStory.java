package renkei.operator;

import java.time.Instant;
import java.util.List;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * One sending and everything that happened to it.
 *
 * @param receiver an office number; empty if it is unknown, as the name of a refused file may not tell it
 * @param steps oldest first
 */
public record SendingStory(
        SendingId id,
        OfficeNumber sender,
        String receiver,
        State state,
        List<DocumentLine> documents,
        List<Step> steps) {

    /** One document of the sending, under the name it was received with; its content stays in the vault. */
    public record DocumentLine(String name, long size, Digest digest) {}

    /**
     * One thing that happened.
     *
     * @param what the code of the event, such as {@code picked-up}
     * @param detail a failure's code, or who decided; may be empty
     */
    public record Step(Instant at, String what, String detail) {}

    public SendingStory {
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
    }
}
