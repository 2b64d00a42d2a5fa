package renkei.folder;

import java.util.Optional;
import renkei.sending.Digest;

/**
 * One file in the outbox as it was when it was taken, to know it again before it leaves.
 *
 * @param name as it lies there; not always a safe one
 * @param digestHex of its bytes; empty if it was not read
 * @param sidecar whether it only goes along with a document
 */
record Original(String name, Traits traits, String digestHex, boolean sidecar) {

    /** Whether it is part of what is sent, or refused; a file that only says that another is whole is not. */
    boolean isContent() {
        return !sidecar || !digestHex.isEmpty();
    }

    /** The digest of its bytes, if it was read. */
    Optional<Digest> digest() {
        return digestHex.isEmpty() ? Optional.empty() : Optional.of(new Digest(digestHex));
    }
}
