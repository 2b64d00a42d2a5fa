package renkei.ledger.jdbc;

import javax.sql.DataSource;

/** The database that a hub keeps its ledger in. */
record LedgerDatabase(DataSource source, Durability durability) {}
