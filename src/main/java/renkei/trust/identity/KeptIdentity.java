package renkei.trust.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * An identity in a home, as lists show it.
 *
 * @param owner an office number, or {@code hub}
 * @param name the name of its slot
 * @param subject whom the certificate names; empty while there is none
 * @param start from when the certificate holds, if there is one
 * @param end until when
 * @param trouble why it cannot be used; empty if it can
 */
public record KeptIdentity(
        String owner,
        String name,
        IdentityState state,
        boolean inToken,
        String subject,
        Optional<Instant> start,
        Optional<Instant> end,
        String trouble) {}
