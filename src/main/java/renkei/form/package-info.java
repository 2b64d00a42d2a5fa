/** Documents as the forms that people know (帳票): each client's rows brought to their places on the form, for screen and paper. */
@NullMarked
package renkei.form;

import org.jspecify.annotations.NullMarked;
