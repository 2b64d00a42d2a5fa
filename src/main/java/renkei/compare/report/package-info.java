/** What people and programs get to read about differences: plain text, JSON, a page to print. */
@NullMarked
package renkei.compare.report;

import org.jspecify.annotations.NullMarked;
