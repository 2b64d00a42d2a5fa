package renkei.ledger.tally;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.ledger.Contents;
import renkei.ledger.DocumentRecord;
import renkei.ledger.EventType;
import renkei.ledger.SendingRecord;
import renkei.ledger.Standing;
import renkei.sending.Digest;
import renkei.sending.SendingId;

/** A record of a sending as bytes and back: equal records have equal bytes, and only they. Lives no longer than a tally. */
final class SumBytes {
    /** Characters of a text that are written at once: {@link DataOutputStream#writeUTF} takes 65,535 bytes. */
    private static final int PIECE = 20_000;

    private static final int USUAL_SIZE = 384;
    private static final int DIGEST_BYTES = 32;
    private static final List<EventType> TYPES = List.of(EventType.values());

    private SumBytes() {}

    static byte[] write(SendingRecord sending) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
            write(sending, new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SendingRecord read(byte[] bytes) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SendingRecord sending, DataOutputStream out) throws IOException {
        text(out, sending.id().value());
        text(out, sending.sender());
        text(out, sending.receiver());
        text(out, sending.contents().sequence());
        text(out, sending.contents().unit());
        out.writeInt(sending.contents().documents().size());
        for (DocumentRecord document : sending.contents().documents()) {
            text(out, document.name());
            text(out, document.kind());
            text(out, document.edition());
            out.writeLong(document.size());
            out.write(document.digest().raw());
        }
        time(out, sending.since());
        out.writeByte(sending.firstTimes().size());
        for (EventType type : TYPES) {
            Optional<Instant> at = sending.firstTime(type);
            if (at.isPresent()) {
                out.writeByte(TYPES.indexOf(type));
                time(out, at.get());
            }
        }
        Standing standing = sending.standing();
        out.writeByte(TYPES.indexOf(standing.type()));
        time(out, standing.at());
        text(out, standing.event());
        text(out, standing.failure());
        text(out, standing.text());
    }

    private static SendingRecord read(DataInputStream in) throws IOException {
        return new SendingRecord(
                new SendingId(text(in)),
                text(in),
                text(in),
                new Contents(text(in), text(in), documents(in)),
                time(in),
                times(in),
                new Standing(TYPES.get(in.readByte()), time(in), text(in), text(in), text(in)));
    }

    private static List<DocumentRecord> documents(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<DocumentRecord> documents = new ArrayList<>(count);
        for (int one = 0; one < count; one++) {
            documents.add(new DocumentRecord(
                    text(in), text(in), text(in), in.readLong(), Digest.ofRaw(in.readNBytes(DIGEST_BYTES))));
        }
        return documents;
    }

    private static Map<EventType, Instant> times(DataInputStream in) throws IOException {
        Map<EventType, Instant> times = new EnumMap<>(EventType.class);
        for (int left = in.readByte(); left > 0; left--) {
            times.put(TYPES.get(in.readByte()), time(in));
        }
        return times;
    }

    private static void time(DataOutputStream out, Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    private static Instant time(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        int at = 0;
        out.writeByte(text.length() / PIECE);
        for (; text.length() - at >= PIECE; at += PIECE) {
            out.writeUTF(text.substring(at, at + PIECE));
        }
        out.writeUTF(text.substring(at));
    }

    private static String text(DataInputStream in) throws IOException {
        int more = in.readByte();
        String first = in.readUTF();
        if (more == 0) {
            return first;
        }
        StringBuilder text = new StringBuilder(first);
        for (; more > 0; more--) {
            text.append(in.readUTF());
        }
        return text.toString();
    }
}
