package renkei.html;

import java.io.IOException;
import java.util.List;

/** A piece of a page. What people and files wrote enters it as {@link #text} only, which is escaped; there is no other way in. */
public sealed interface Html permits Text, Element, Pieces {

    /** Nothing at all. */
    static Html none() {
        return Pieces.NONE;
    }

    /** What somebody wrote, whatever it holds. */
    static Html text(String text) {
        return text.isEmpty() ? Pieces.NONE : new Text(text);
    }

    /** Pieces one after the other. */
    static Html all(Html... pieces) {
        return new Pieces(List.of(pieces));
    }

    /** Pieces one after the other. */
    static Html all(List<? extends Html> pieces) {
        return new Pieces(List.copyOf(pieces));
    }

    /**
     * Writes the piece.
     *
     * @throws IOException if it cannot be written there
     */
    void write(Appendable out) throws IOException;

    /** Whether there is nothing to see. */
    boolean isEmpty();
}
