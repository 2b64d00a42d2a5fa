/** What people and programs read: reports on refused files and receipts, as text and JSON. */
@NullMarked
package renkei.report;

import org.jspecify.annotations.NullMarked;
