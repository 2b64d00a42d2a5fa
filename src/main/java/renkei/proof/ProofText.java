package renkei.proof;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import renkei.sending.State;
import renkei.standard.DocumentKind;

/** What a proof says to people, Japanese for a Japanese locale, English for any other: {@code proof_*.properties}. */
final class ProofText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Months.JAPAN);

    private final Locale locale;
    private final ResourceBundle bundle;

    ProofText(Locale locale) {
        this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "renkei.proof.proof",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The text kept under a key, with its {@code {0}}, {@code {1}} … filled in; numbers are grouped by thousands. */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The texts kept under {@code key.1}, {@code key.2} and so on. */
    List<String> all(String key) {
        List<String> texts = new ArrayList<>();
        while (bundle.containsKey(key + "." + (texts.size() + 1))) {
            texts.add(say(key + "." + (texts.size() + 1)));
        }
        return texts;
    }

    String number(long number) {
        return say("number", number);
    }

    /** The time in Japan. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    String month(YearMonth month) {
        return say("month", String.valueOf(month.getYear()), month.getMonthValue(), month.toString());
    }

    /** Months that follow each other as one range. */
    String months(List<YearMonth> months) {
        List<String> ranges = new ArrayList<>();
        int at = 0;
        while (at < months.size()) {
            int end = at;
            while (end + 1 < months.size()
                    && months.get(end + 1).equals(months.get(end).plusMonths(1))) {
                end++;
            }
            String first = month(months.get(at));
            ranges.add(at == end ? first : say("range", first, month(months.get(end))));
            at = end + 1;
        }
        return String.join(say("and"), ranges);
    }

    String state(State state) {
        return say("state." + state);
    }

    String sort(Sort sort) {
        String kind = sort.kind().map(this::kind).orElseGet(() -> say("sort." + sort.code()));
        if (sort.isPlanned()) {
            return say("sort.planned", kind);
        }
        return sort.isActual() ? say("sort.actual", kind) : kind;
    }

    /** How many documents of each sort. */
    String sorts(Map<String, Long> documents) {
        Map<Sort, Long> sorted = new TreeMap<>();
        documents.forEach((code, count) -> sorted.put(new Sort(code), count));
        return sorted.entrySet().stream()
                .map(each -> say("counted", sort(each.getKey()), each.getValue()))
                .collect(Collectors.joining(say("and")));
    }

    /** How many sendings in each state. */
    String states(Map<State, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(each -> say("counted", state(each.getKey()), each.getValue()))
                        .collect(Collectors.joining(say("and")));
    }

    /** A number with the name that goes with it; nobody where there is no number. */
    String office(String number, String name) {
        return number.isEmpty() ? say("unknown") : (number + " " + name).strip();
    }

    private String kind(DocumentKind kind) {
        return locale.equals(Locale.JAPANESE) ? kind.japanese() : kind.english();
    }
}
