package renkei.ledger.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.AuditChain;
import renkei.sending.Digest;

/** The row that holds where the chain ends. */
final class Chain {
    private static final String HEAD = "SELECT entry, digest FROM ledger_head WHERE one = 1";

    private final JdbcTemplate sql;

    Chain(JdbcTemplate sql) {
        this.sql = sql;
    }

    Optional<AuditChain> head() {
        return read(HEAD);
    }

    /** Makes all other writers wait until the transaction ends, so that each sees what the one before it wrote. */
    AuditChain lock() {
        return read(HEAD + " FOR UPDATE")
                .orElseThrow(() -> new IllegalStateException(
                        "the ledger's head is gone: nobody but the hub may change its tables; restore a backup"));
    }

    void move(AuditChain head) {
        sql.update(
                "UPDATE ledger_head SET entry = ?, digest = ? WHERE one = 1",
                head.number(),
                head.digest().hex());
    }

    private Optional<AuditChain> read(String query) {
        return sql
                .query(
                        query,
                        (row, number) -> new AuditChain(row.getLong("entry"), new Digest(row.getString("digest"))))
                .stream()
                .findFirst();
    }
}
