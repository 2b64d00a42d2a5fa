package renkei.form;

/** What is worth knowing about a form besides what stands on it. */
public enum Remark {
    /** A later document about the same, come the same way, takes its place. */
    REPLACED,
    /** Documents about the same that say something else have forms of their own. */
    NOT_ALONE
}
