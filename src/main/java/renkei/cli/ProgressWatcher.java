package renkei.cli;

import renkei.demo.Drop;
import renkei.demo.Watcher;

/** Shows how far a round of the demo is. */
record ProgressWatcher(Progress line) implements Watcher {

    @Override
    public void happened(Happening what, Drop drop) {
        // One line is enough: the tables at the end tell the rest.
    }

    @Override
    public void progress(int done, int all) {
        line.done(done, all);
    }
}
