package renkei.ledger.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.ledger.Contents;
import renkei.ledger.DocumentsJson;
import renkei.ledger.EventType;
import renkei.ledger.SendingRecord;
import renkei.ledger.Standing;
import renkei.sending.SendingId;

/** How a record of a sending lies in a row. */
final class SendingRows {
    /** In the order of {@link #write}; the id comes last, so that one order serves insert and update. */
    static final List<String> COLUMNS = List.of(
            "state",
            "sender",
            "receiver",
            "sequence_number",
            "unit",
            "documents",
            "since",
            "accepted_at",
            "delivered_at",
            "receipted_at",
            "picked_up_at",
            "decided_by",
            "decided_at",
            "decided_event",
            "failure",
            "failure_text",
            "id");

    private static final Map<EventType, String> MILESTONES = new EnumMap<>(Map.of(
            EventType.ACCEPTED, "accepted_at",
            EventType.DELIVERED, "delivered_at",
            EventType.RECEIPTED, "receipted_at",
            EventType.PICKED_UP, "picked_up_at"));

    private SendingRows() {}

    static void write(PreparedStatement statement, SendingRecord sending) throws SQLException {
        Standing standing = sending.standing();
        statement.setString(1, sending.state().name());
        statement.setString(2, sending.sender());
        statement.setString(3, sending.receiver());
        statement.setString(4, sending.contents().sequence());
        statement.setString(5, sending.contents().unit());
        statement.setString(6, DocumentsJson.write(sending.contents().documents()));
        statement.setObject(7, Times.of(sending.since()));
        for (Map.Entry<EventType, String> milestone : MILESTONES.entrySet()) {
            int place = COLUMNS.indexOf(milestone.getValue()) + 1;
            Optional<Instant> at = sending.firstTime(milestone.getKey());
            if (at.isPresent()) {
                statement.setObject(place, Times.of(at.get()));
            } else {
                statement.setNull(place, Types.TIMESTAMP_WITH_TIMEZONE);
            }
        }
        statement.setString(12, standing.type().name());
        statement.setObject(13, Times.of(standing.at()));
        statement.setString(14, standing.event());
        statement.setString(15, standing.failure());
        statement.setString(16, standing.text());
        statement.setString(17, sending.id().value());
    }

    static SendingRecord read(ResultSet row, int number) throws SQLException {
        Map<EventType, Instant> times = new EnumMap<>(EventType.class);
        for (Map.Entry<EventType, String> milestone : MILESTONES.entrySet()) {
            Times.readIfThere(row, milestone.getValue()).ifPresent(at -> times.put(milestone.getKey(), at));
        }
        return new SendingRecord(
                new SendingId(row.getString("id")),
                row.getString("sender"),
                row.getString("receiver"),
                new Contents(
                        row.getString("sequence_number"),
                        row.getString("unit"),
                        DocumentsJson.read(row.getString("documents"))),
                Times.read(row, "since"),
                times,
                new Standing(
                        EventType.valueOf(row.getString("decided_by")),
                        Times.read(row, "decided_at"),
                        row.getString("decided_event"),
                        row.getString("failure"),
                        row.getString("failure_text")));
    }
}
