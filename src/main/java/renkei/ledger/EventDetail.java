package renkei.ledger;

import java.util.List;
import renkei.sending.Failure;

/** What an event carries beside who, what and when; travels as a JSON object, described in {@code docs/events.md}. */
public sealed interface EventDetail {

    /**
     * ACCEPTED.
     *
     * @param sequence the file sequence number that the documents share; may be empty
     * @param unit the sending unit that the documents make; may be empty
     */
    record Accepted(String sequence, String unit, List<DocumentRecord> documents) implements EventDetail {
        public Accepted {
            documents = List.copyOf(documents);
        }
    }

    /** DELIVERED: the names under which the documents lie in the inbox. */
    record Delivered(List<String> names) implements EventDetail {
        public Delivered {
            names = List.copyOf(names);
        }
    }

    /**
     * REJECTED, DELAYED, SUSPENDED.
     *
     * @param text what to do, for people; cut to 2,000 characters
     * @param documents what was refused; empty for sendings that were accepted, whose documents are known
     */
    record Failed(Failure failure, String text, List<DocumentRecord> documents) implements EventDetail {
        private static final int TEXT_LIMIT = 2000;

        public Failed {
            text = text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT - 1) + "…" : text;
            documents = List.copyOf(documents);
        }
    }

    /** RESUMED, WITHDRAWN: the person who decided; 1 to 200 characters. */
    record Decided(String who) implements EventDetail {
        public Decided {
            if (who.isBlank() || who.length() > 200) {
                throw new IllegalArgumentException("an event that a person decides names the person");
            }
        }
    }

    /** DUPLICATE, HANDED_OVER, RECEIPTED, PICKED_UP: nothing more. */
    record Plain() implements EventDetail {}

    /** As a JSON object. */
    default String json() {
        return DetailJson.write(this);
    }

    /**
     * Reads what a type of event carries.
     *
     * @throws IllegalArgumentException if the text is no JSON object with what such an event carries
     */
    static EventDetail parse(EventType type, String json) {
        return DetailJson.read(type, json);
    }
}
