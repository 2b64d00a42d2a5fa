package renkei.html;

import java.util.Locale;

/** The elements that pages are made of. What could run, load or send anything is not among them. */
public enum Tag {
    A,
    ARTICLE,
    B,
    COL,
    COLGROUP,
    DD,
    DIV,
    DL,
    DT,
    FOOTER,
    H1,
    H2,
    H3,
    IMG,
    LI,
    NAV,
    P,
    SMALL,
    SPAN,
    TABLE,
    TBODY,
    TD,
    TH,
    THEAD,
    TR,
    UL;

    /** Whether it holds nothing and has no end tag. */
    boolean isVoid() {
        return this == COL || this == IMG;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
