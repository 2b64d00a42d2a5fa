package renkei.demo;

/** What care software does in a demo: its work, and everything it does wrong. */
public enum Task {
    /** 予定: forms 6 and 7 and the supplement, to an office that serves. */
    PLANNED,
    /** 計画: forms 1 to 3 and the supplement. */
    PLAN,
    /** A PDF with a message, in the folder of its receiver. */
    ATTACHMENT,
    /** 実績: form 6 back, once the planned one was taken. */
    ACTUAL,
    /** Pauses in the middle of a record, then goes on. */
    SLOW_WRITER,
    /** Writes under a temporary name and never finishes. */
    UNFINISHED,
    /** A name that no edition of the standard knows. */
    UNREADABLE_NAME,
    /** A receiver that nobody has registered. */
    UNKNOWN_RECEIVER,
    /** A file that another office should send. */
    FOREIGN_SENDER,
    /** Saved as UTF-8. */
    WRONG_CHARSET,
    /** A row that lost its last field. */
    WRONG_FIELD_COUNT,
    /** Something between a closing quote and the comma. */
    BROKEN_QUOTES,
    /** Form 6 without form 7 and the supplement. */
    INCOMPLETE,
    /** No byte at all. */
    EMPTY_FILE,
    /** The very same files a second time. */
    SENT_AGAIN;

    /** Whether it is something that should not happen. */
    public boolean isMistake() {
        return compareTo(UNFINISHED) >= 0;
    }
}
