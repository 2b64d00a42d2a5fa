package renkei.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.broker.Headers;
import renkei.sending.Digest;
import renkei.sending.SendingId;
import renkei.trust.stamp.Protected;

/**
 * A container, of a sending or its receipt, that waits for a time-stamp.
 *
 * @param at when it was signed
 */
record StampOrder(SendingId id, Protected files, Instant at) {
    private static final int DIGITS = 64;

    /** The order as the headers of a message. */
    Map<String, Object> headers() {
        Map<String, Object> headers = new HashMap<>();
        StringBuilder digests = new StringBuilder();
        files.digests().forEach(digest -> digests.append(digest.hex()));
        headers.put(Headers.SENDING_ID, id.value());
        headers.put(Headers.STAMP_FILES, digests.toString());
        headers.put(Headers.STAMP_WAITS, "yes");
        headers.put(Headers.SIGNED_AT, at.toEpochMilli());
        headers.put(Headers.REPEAT_ID, id + ":stamp:" + files.digest());
        return headers;
    }

    /** The order that the headers of a message are. */
    static StampOrder read(Map<String, Object> headers) {
        String text = String.valueOf(headers.get(Headers.STAMP_FILES));
        List<Digest> digests = new ArrayList<>();
        for (int i = 0; i + DIGITS <= text.length(); i += DIGITS) {
            digests.add(new Digest(text.substring(i, i + DIGITS)));
        }
        return new StampOrder(
                new SendingId(String.valueOf(headers.get(Headers.SENDING_ID))),
                new Protected(digests),
                Instant.ofEpochMilli(((Number) headers.getOrDefault(Headers.SIGNED_AT, 0L)).longValue()));
    }
}
