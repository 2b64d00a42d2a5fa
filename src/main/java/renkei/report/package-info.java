/** What people and programs get to read about documents and sendings: findings in words, reports, receipts. */
@NullMarked
package renkei.report;

import org.jspecify.annotations.NullMarked;
