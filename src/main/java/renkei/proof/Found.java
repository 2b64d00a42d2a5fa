package renkei.proof;

import renkei.sending.Content;

/** What was found behind a sending; the container is empty unless it is right. */
record Found(Piece piece, Content container) {

    static Found nothing(Piece piece) {
        return new Found(piece, Content.of(new byte[0]));
    }
}
