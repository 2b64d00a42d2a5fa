package renkei.ledger.jdbc;

import javax.sql.DataSource;
import renkei.ledger.archive.Kind;
import renkei.ledger.archive.Link;
import renkei.ledger.archive.Marks;
import renkei.sending.Digest;

/** How far each series of evidence has come, in the table {@code ledger_evidence}. */
public final class JdbcMarks implements Marks {
    private final Database database;

    public JdbcMarks(DataSource source, Durability durability) {
        this.database = new Database(source, durability);
    }

    @Override
    public Link last(Kind kind) {
        return database.read(() -> database
                .plainSql()
                .query(
                        "SELECT number, digest FROM ledger_evidence WHERE kind = ?",
                        (row, number) -> new Link(row.getLong("number"), new Digest(row.getString("digest"))),
                        kind.name())
                .stream()
                .findFirst()
                .orElse(Link.START));
    }

    @Override
    public void note(Kind kind, Link last) {
        database.write(() -> database.plainSql()
                .update(
                        "UPDATE ledger_evidence SET number = ?, digest = ? WHERE kind = ?",
                        last.number(),
                        last.digest().hex(),
                        kind.name()));
    }
}
