package renkei.ledger;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import renkei.sending.SendingId;

/** What the first characters of a sending id, as people type them, lead to. */
public sealed interface Lookup {
    /** How many candidates are named at most. */
    int CANDIDATES_LIMIT = 20;

    /** Exactly one sending begins like this. */
    record Found(SendingRecord sending) implements Lookup {}

    /** No sending begins like this. */
    record Unknown(String beginning) implements Lookup {}

    /** Several sendings begin like this: the first {@value #CANDIDATES_LIMIT} of them, by id. More characters are needed. */
    record Ambiguous(String beginning, List<SendingId> candidates) implements Lookup {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** What was typed, without what does no harm: blanks around it, capital letters. */
    static String beginning(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a sending id can begin like this. */
    static boolean isPossible(String beginning) {
        return Pattern.matches("[a-z2-7]{1,32}", beginning);
    }
}
