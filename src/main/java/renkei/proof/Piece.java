package renkei.proof;

import java.time.Instant;
import renkei.sending.Content;
import renkei.sending.Digest;

/**
 * A signed container that should stand behind a sending, its evidence or its receipt, as it was found.
 *
 * @param file below the folder of the proof; empty if it is not put there
 * @param sha256 of the container; empty unless it is right
 * @param signer the number of the office that signed; empty unless it is right
 * @param signedAt ISO 8601; empty unless it is right
 * @param fault what is wrong, for people; empty unless something is
 */
record Piece(Holding holding, String file, long size, String sha256, String signer, String signedAt, String fault) {

    /** What became of looking for it. */
    enum Holding {
        /** It was there and verified. */
        RIGHT,
        /** It was not there. */
        MISSING,
        /** It was there and is not what it must be. */
        WRONG,
        /** None is expected: the sending did not arrive. */
        NOT_DUE
    }

    static final Piece MISSING = new Piece(Holding.MISSING, "", 0, "", "", "", "");
    static final Piece NOT_DUE = new Piece(Holding.NOT_DUE, "", 0, "", "", "", "");

    static Piece right(Content container, String signer, Instant signedAt) {
        Digest digest = container.digest();
        return new Piece(Holding.RIGHT, "", container.size(), digest.hex(), signer, signedAt.toString(), "");
    }

    static Piece wrong(String fault) {
        return new Piece(Holding.WRONG, "", 0, "", "", "", fault);
    }

    Piece at(String place) {
        return new Piece(holding, place, size, sha256, signer, signedAt, fault);
    }

    boolean isRight() {
        return holding == Holding.RIGHT;
    }
}
