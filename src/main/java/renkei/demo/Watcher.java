package renkei.demo;

/** Is told how a round goes on. */
public interface Watcher {

    /** What can happen to a drop. */
    enum Happening {
        DROPPED,
        /** The receiver has taken all files. */
        TAKEN,
        /** The sender has the receipt. */
        RECEIPTED,
        /** The sender has its files back, with reports. */
        REPORTED
    }

    /** Something happened to a drop. */
    void happened(Happening what, Drop drop);

    /** So many of all drops of the round are through. */
    void progress(int done, int all);
}
