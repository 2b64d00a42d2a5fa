/** Findings as people and scripts outside get them: reports beside refused files, and what {@code check} prints. */
@NullMarked
package renkei.report;

import org.jspecify.annotations.NullMarked;
