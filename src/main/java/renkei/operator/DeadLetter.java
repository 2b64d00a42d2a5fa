package renkei.operator;

import java.time.Instant;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/**
 * A sending that waits at the dead-letter desk for a person.
 *
 * @param queue where it was when it failed for the last time
 * @param failure the failure's code; empty if it was an unexpected one
 * @param why the failure in words
 */
public record DeadLetter(
        SendingId id,
        OfficeNumber sender,
        OfficeNumber receiver,
        String queue,
        String failure,
        String why,
        Instant since) {}
