package renkei.ledger.jdbc;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** The database behind the ledger: transactions, and its troubles as {@link Unavailable}. */
final class Database {
    private final NamedParameterJdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Durability durability;

    Database(DataSource source, Durability durability) {
        this.sql = new NamedParameterJdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.durability = durability;
    }

    NamedParameterJdbcTemplate sql() {
        return sql;
    }

    JdbcTemplate plainSql() {
        return sql.getJdbcTemplate();
    }

    <T> T read(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException | InvalidDataAccessApiUsageException e) {
            // A row the database refuses is our mistake: trying again would go on for ever.
            throw e;
        } catch (DataAccessException | TransactionException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, "the ledger's database does not answer; tried again later", e);
        }
    }

    /** All or nothing, and durable on return; also when a repeat finds nothing left to do. */
    void write(Runnable work) {
        read(() -> {
            transaction.executeWithoutResult(status -> work.run());
            if (!durability.statement().isEmpty()) {
                plainSql().execute(durability.statement());
            }
            return true;
        });
    }

    /** Reads within one transaction, for readers that take a lock. */
    <T> T together(Supplier<T> work) {
        return read(() -> {
            AtomicReference<T> result = new AtomicReference<>();
            transaction.executeWithoutResult(status -> result.set(work.get()));
            return result.get();
        });
    }
}
