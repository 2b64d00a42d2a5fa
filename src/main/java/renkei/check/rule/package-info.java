/** The rules that look at more than one field: across the fields of a row, across rows, across the documents of a sending. */
@NullMarked
package renkei.check.rule;

import org.jspecify.annotations.NullMarked;
