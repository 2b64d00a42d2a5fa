package renkei.folder;

/**
 * How far hints reach.
 *
 * @param folders that are watched
 * @param refused how often the machine would not watch one more folder
 * @param overflows how often events were dropped, and everything was looked at instead
 */
public record Watching(int folders, long refused, long overflows) {
    static final Watching NOTHING = new Watching(0, 0, 0);

    Watching with(int watched) {
        return new Watching(watched, refused, overflows);
    }

    Watching oneRefused() {
        return new Watching(folders, refused + 1, overflows);
    }

    Watching oneOverflow() {
        return new Watching(folders, refused, overflows + 1);
    }
}
