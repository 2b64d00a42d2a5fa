package renkei.sample.mistake;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import renkei.sample.SampleOrder;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/**
 * Which sample a mistake can be made in, in words: a kind, then {@code edition=V4.0}, {@code clients=2} (so many or more),
 * {@code month=202504}, {@code sequence=20250401090001}, {@code type=17} (service type of the office that serves).
 */
record OrderChange(String text) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    DocumentKind kind() {
        return DocumentKind.valueOf(words()[0]);
    }

    /** The order for a sample of its own. */
    SampleOrder of(SampleOrder order) {
        return rest(order.with(Edition.newest()).with(kind()));
    }

    /** The order for more documents of the same sending. */
    SampleOrder beside(SampleOrder order) {
        return rest(order.beside(kind()));
    }

    private String[] words() {
        return text.split(" ", -1);
    }

    private SampleOrder rest(SampleOrder order) {
        SampleOrder changed = order;
        String[] words = words();
        for (int at = 1; at < words.length; at++) {
            String[] sides = words[at].split("=", -1);
            changed = with(changed, sides[0], sides[1]);
        }
        return changed;
    }

    private static SampleOrder with(SampleOrder order, String name, String value) {
        return switch (name) {
            case "edition" -> order.with(Edition.parse(value).orElseThrow());
            case "clients" -> order.with(Math.max(order.clients(), Integer.parseInt(value)), order.seed());
            case "month" -> order.with(month(order.month(), value), order.sequence());
            case "sequence" -> order.with(order.month(), value);
            case "type" -> order.servedBy(value);
            default -> throw new IllegalArgumentException("an order has no " + name);
        };
    }

    private static YearMonth month(YearMonth month, String value) {
        return value.matches("[+-][0-9]+") ? month.plusMonths(Integer.parseInt(value)) : YearMonth.parse(value, MONTH);
    }
}
