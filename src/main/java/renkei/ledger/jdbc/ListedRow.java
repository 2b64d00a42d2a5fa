package renkei.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import renkei.ledger.SendingRecord;

/**
 * A row of the list as it is stored, right or not.
 *
 * @param since what the list is ordered by
 * @param record nothing if somebody wrote into the row what is no record of ours
 */
record ListedRow(String id, Instant since, Optional<SendingRecord> record) {

    static ListedRow read(ResultSet row, int number) throws SQLException {
        return new ListedRow(row.getString("id"), Times.read(row, "since"), record(row, number));
    }

    private static Optional<SendingRecord> record(ResultSet row, int number) throws SQLException {
        try {
            SendingRecord record = SendingRows.read(row, number);
            // Lists are asked for by this column, which follows from another.
            return record.state().name().equals(row.getString("state")) ? Optional.of(record) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
