package renkei.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import renkei.standard.Finding.Topic;

/**
 * One rule of the standard, as {@code config/standard/rules.csv} tells.
 *
 * @param id under which it is broken: the code of its findings
 * @param certainty how sure it is that the standard means it: only what was read there can refuse a file
 * @param severities what breaking it weighs
 * @param basis the paragraphs of ケアプランデータ連携標準仕様 it comes from
 */
public record Rule(String id, Topic topic, Certainty certainty, Map<Profile, Severity> severities, String basis) {
    private static final class Known {
        private static final Map<String, Rule> RULES = new LinkedHashMap<>();

        static {
            DataTable.read("rules.csv", Rule::read).forEach(rule -> RULES.put(rule.id(), rule));
        }
    }

    private static Rule read(DataRow row) {
        Map<Profile, Severity> severities = new LinkedHashMap<>();
        for (Profile profile : Profile.values()) {
            severities.put(profile, Severity.valueOf(upper(row.get(profile.word()))));
        }
        return new Rule(
                row.get("rule"), Topic.valueOf(upper(row.get("topic"))), row.certainty(), severities, row.get("basis"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    public Rule {
        severities = Map.copyOf(severities);
    }

    /** Every rule, in the order of the table. */
    public static List<Rule> all() {
        return List.copyOf(Known.RULES.values());
    }

    /** The rule of that id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(Known.RULES.get(id));
    }

    /** What breaking it weighs where the place it is broken is known with that certainty. */
    Severity severity(Profile profile, Certainty place) {
        Severity most = certainty.weaker(place).heaviest(profile);
        Severity listed = severities.getOrDefault(profile, Severity.ERROR);
        return listed.compareTo(most) >= 0 ? listed : most;
    }
}
