package renkei.trust.path;

import java.time.Instant;

/** A signed statement about revocation: a list, or an answer about one certificate. */
sealed interface Statement permits RevocationList, OcspAnswer {
    /** When it was made. */
    Instant thisUpdate();

    /** When a newer one is there at the latest. */
    Instant nextUpdate();

    /** Whether it is about that certificate and signed by who may; whatever its age. */
    boolean speaksOf(Inquiry inquiry);

    /** What it says, given that it speaks of the certificate. */
    Standing standing(Inquiry inquiry);

    /** What it says, if it speaks of the certificate and of that time. */
    default Standing answer(Inquiry inquiry) {
        if (!speaksOf(inquiry)) {
            return new Standing.Silent("not signed by the issuer, or of another scope");
        }
        return inquiry.isMetBy(thisUpdate(), nextUpdate())
                ? standing(inquiry)
                : new Standing.Silent("made " + thisUpdate() + ", good until " + nextUpdate());
    }
}
