package renkei.html;

import java.io.IOException;
import java.util.List;

/** Pieces one after the other. */
record Pieces(List<? extends Html> pieces) implements Html {
    static final Html NONE = new Pieces(List.of());

    @Override
    public void write(Appendable out) throws IOException {
        for (Html piece : pieces) {
            piece.write(out);
        }
    }

    @Override
    public boolean isEmpty() {
        return pieces.stream().allMatch(Html::isEmpty);
    }
}
