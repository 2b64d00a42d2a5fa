package renkei.form;

/** How a form lies on A4 paper. */
public enum Paper {
    PORTRAIT,
    LANDSCAPE
}
