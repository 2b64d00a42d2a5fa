/** Evidence of the ledger that stands outside the database: signed checkpoints, monthly archives, and their verification. */
@NullMarked
package renkei.ledger.archive;

import org.jspecify.annotations.NullMarked;
