package renkei.convert;

import java.io.IOException;

/** A document is no longer the one that was judged, so that what was found out about it is void. */
public final class DocumentChanged extends IOException {
    DocumentChanged(String name) {
        super(name + " was changed while it was converted");
    }
}
