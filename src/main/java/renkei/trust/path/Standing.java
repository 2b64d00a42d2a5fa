package renkei.trust.path;

import java.time.Instant;

/** What an authority says of one of its certificates. */
sealed interface Standing {

    /** It is not revoked. */
    record Good() implements Standing {}

    /**
     * It is revoked.
     *
     * @param since from when on what the key signs is not believed
     */
    record Revoked(Instant since, String reason) implements Standing {}

    /** Nothing that can be used. */
    record Silent(String why) implements Standing {}
}
