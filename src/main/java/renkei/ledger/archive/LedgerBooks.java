package renkei.ledger.archive;

import renkei.ledger.Rows;

/** What the database holds that evidence is made of: the rows, and how far each series has come. */
public record LedgerBooks(Rows rows, Marks marks) {}
