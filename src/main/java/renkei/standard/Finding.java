package renkei.standard;

import java.util.List;

/**
 * One thing that is wrong, or worth saying, about a document.
 *
 * @param code what was found, such as {@code field-required}; the texts for people are kept under it
 * @param arguments what the texts for people need, in order
 */
public record Finding(Topic topic, String code, Severity severity, Place place, List<String> arguments) {

    /** What a finding is about; decides how a refused sending is named. */
    public enum Topic {
        /** The file name. */
        NAME,
        /** The bytes and their characters. */
        TEXT,
        /** The commas, quotes and lines. */
        CSV,
        /** The fields of the layout. */
        LAYOUT,
        /** The documents that must go together. */
        SENDING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
