/** The ledger in a relational database: H2 by default, or PostgreSQL. */
@NullMarked
package renkei.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
