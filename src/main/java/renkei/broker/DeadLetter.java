package renkei.broker;

import java.util.Map;

/** One envelope that waits at the desk: its headers as they were, with the failure that brought it here. */
public record DeadLetter(String sendingId, String failure, String text, long since, Map<String, Object> headers) {
    public DeadLetter {
        headers = Map.copyOf(headers);
    }
}
