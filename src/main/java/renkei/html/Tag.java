package renkei.html;

import java.util.Locale;

/** The elements that pages are made of. What could run, load or send anything is not among them. */
public enum Tag {
    A,
    ARTICLE,
    B,
    BR,
    DD,
    DETAILS,
    DIV,
    DL,
    DT,
    FIGCAPTION,
    FIGURE,
    FOOTER,
    H1,
    H2,
    H3,
    HEADER,
    IMG,
    LI,
    MAIN,
    MARK,
    NAV,
    OL,
    P,
    PRE,
    SECTION,
    SMALL,
    SPAN,
    SUMMARY,
    TABLE,
    TBODY,
    TD,
    TFOOT,
    TH,
    THEAD,
    TR,
    UL;

    /** Whether it holds nothing and has no end tag. */
    boolean isVoid() {
        return this == BR || this == IMG;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
