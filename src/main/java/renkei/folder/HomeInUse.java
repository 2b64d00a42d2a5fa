package renkei.folder;

/** Another hub works on this home; its message says which. Stop that one first, or give this one another home. */
public final class HomeInUse extends RuntimeException {
    HomeInUse(String message) {
        super(message);
    }
}
