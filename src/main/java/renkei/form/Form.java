package renkei.form;

import renkei.html.Html;

/** One client's form, in Japanese; made from documents as they stand, whatever they hold. */
public interface Form {
    Heading heading();

    Paper paper();

    /** The form itself; built anew each time, so that a thousand forms need no more memory than one. */
    Html html();
}
