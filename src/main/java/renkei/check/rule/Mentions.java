package renkei.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/**
 * Whom a document is about, by the key that links it to others (2.3, 3.3): insurer and insured number, and the day of the plan
 * or consultation. The month is the document's own. Holds some 130 bytes for each client, of whom there are at most as many
 * as a document may have rows ({@link renkei.standard.Limits#rows}).
 */
final class Mentions {
    private final ClientKey key;
    private final Field insured;
    private final Optional<Field> date;
    private final Map<String, List<Mention>> clients = new LinkedHashMap<>();
    private final Map<String, String> dates = new HashMap<>();
    private Optional<String> lastClient = Optional.empty();
    private String lastDay = "";

    Mentions(DocumentName name, Layout layout) {
        key = new ClientKey(layout);
        insured = layout.named("insured_no").orElseThrow();
        boolean monthly = name.kind() == DocumentKind.UPHOSOKU && !name.month().equals(DocumentName.NO_MONTH);
        date = layout.named("plan_created_or_changed_date")
                .or(() -> layout.named("consultation_date"))
                .filter(field -> !monthly);
    }

    void row(TableRow row) {
        Optional<String> client = key.of(row);
        String day = date.isEmpty() ? "" : day(row, date.get());
        if (client.equals(lastClient) && day.equals(lastDay)) {
            return;
        }
        lastClient = client;
        lastDay = day;
        client.ifPresent(known -> add(known, row, dates.computeIfAbsent(day, text -> text)));
    }

    private void add(String client, TableRow row, String day) {
        List<Mention> known = clients.getOrDefault(client, List.of());
        if (known.stream().noneMatch(mention -> mention.date().equals(day))) {
            clients.put(client, with(known, row, day));
        }
    }

    /** What is no day, or only stands for none, is told by others and links with any. */
    private static String day(TableRow row, Field field) {
        String value = row.value(field);
        return field.type().matches(value) && !field.special().equals(value) ? value : "";
    }

    private List<Mention> with(List<Mention> known, TableRow row, String day) {
        List<Mention> all = new ArrayList<>(known);
        Place place = row.place(insured);
        all.add(date.map(field -> Mention.of(place, row.place(field), day)).orElseGet(() -> Mention.of(place)));
        return List.copyOf(all);
    }

    /** Each client with each of his days, in the order of the document. */
    void each(BiConsumer<String, Mention> one) {
        clients.forEach((client, mentions) -> mentions.forEach(mention -> one.accept(client, mention)));
    }

    /** Every day for which the document has rows about the client; none if it has no rows about him. */
    List<Mention> of(String client) {
        return clients.getOrDefault(client, List.of());
    }

    /** Where the client is named. */
    Place client(String client, Mention mention) {
        String number = client.strip().substring(client.indexOf(' ') + 1);
        return new Place(mention.line(), mention.column(), insured.number(), insured.name(), number);
    }

    /** Where the day is. */
    Place day(Mention mention) {
        Field field = date.orElse(insured);
        return new Place(mention.dateLine(), mention.dateColumn(), field.number(), field.name(), mention.date());
    }
}
