package renkei.standard;

import java.util.List;

/**
 * One thing that is wrong, or worth saying, about a document.
 *
 * @param code what was found, such as {@code field-required}: mostly the {@link Rule} that is broken; the texts for people
 *     are kept under it
 * @param certainty how sure the rule is where it was broken
 * @param arguments what the texts for people need, in order
 */
public record Finding(
        Topic topic, String code, Severity severity, Certainty certainty, Place place, List<String> arguments) {

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

    /** A finding that no rule of the standard is about, and that weighs the same in every profile. */
    public Finding(Topic topic, String code, Severity severity, Place place, List<String> arguments) {
        this(topic, code, severity, Certainty.SPEC, place, arguments);
    }

    /** A broken rule, weighed as {@link Profile#LENIENT} does. */
    public static Finding of(String rule, Place place, String... arguments) {
        return of(rule, Certainty.SPEC, place, arguments);
    }

    /**
     * A broken rule, weighed as {@link Profile#LENIENT} does.
     *
     * @param certainty of the layout's row or whatever else the rule was applied to
     * @throws IllegalArgumentException if {@code config/standard/rules.csv} has no such rule
     */
    public static Finding of(String rule, Certainty certainty, Place place, String... arguments) {
        Rule known = Rule.find(rule).orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
        Severity severity = known.severity(Profile.LENIENT, certainty);
        return new Finding(known.topic(), rule, severity, certainty, place, List.of(arguments));
    }

    /** The same, weighed as that profile does. */
    public Finding under(Profile profile) {
        return Rule.find(code)
                .map(rule -> new Finding(topic, code, rule.severity(profile, certainty), certainty, place, arguments))
                .orElse(this);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
