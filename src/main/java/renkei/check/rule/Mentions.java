package renkei.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/**
 * Whom a document is about, by the key that links it to others (2.3, 3.3): insurer and insured number, and the day of the plan
 * or consultation. The month is the document's own. Takes some 50 bytes for each client, and 40 for each of his days, of whom
 * there are at most as many as a document may have rows ({@link renkei.standard.Limits#rows}).
 */
final class Mentions {
    private final ClientKey key;
    private final Optional<Field> date;
    private final Numbering clients = new Numbering();
    private final LongList firstOf = new LongList();
    private final LongList prints = new LongList();
    private final LongList nextOf = new LongList();
    private final Places places;
    private final Places days;
    private Optional<String> lastClient = Optional.empty();
    private String lastDay = "";

    Mentions(DocumentName name, Layout layout) {
        key = new ClientKey(layout);
        places = key.places();
        boolean monthly = name.kind() == DocumentKind.UPHOSOKU && !name.month().equals(DocumentName.NO_MONTH);
        date = layout.named("plan_created_or_changed_date")
                .or(() -> layout.named("consultation_date"))
                .filter(field -> !monthly);
        days = date.map(Places::new).orElseGet(key::places);
    }

    void row(TableRow row) {
        Optional<String> client = key.of(row);
        String day = date.isEmpty() ? "" : day(row, date.get());
        if (client.equals(lastClient) && day.equals(lastDay)) {
            return;
        }
        lastClient = client;
        lastDay = day;
        client.ifPresent(known -> add(Prints.add(Prints.NOTHING, known), row, day));
    }

    private void add(long print, TableRow row, String day) {
        int known = clients.size();
        int client = clients.of(print);
        int mention = places.size();
        if (client == known) {
            firstOf.set(client, mention);
        } else {
            int last = (int) firstOf.get(client);
            while (nextOf.get(last) > 0 && !days.get(last).value().equals(day)) {
                last = (int) nextOf.get(last);
            }
            if (days.get(last).value().equals(day)) {
                return;
            }
            nextOf.set(last, mention);
        }
        prints.set(mention, print);
        places.add(key.place(row));
        date.map(row::place)
                .ifPresent(at ->
                        days.set(mention, new Place(at.line(), at.column(), at.fieldNumber(), at.fieldName(), day)));
    }

    /** What is no day, or only stands for none, is told by others and links with any. */
    private static String day(TableRow row, Field field) {
        String value = row.value(field);
        return field.type().matches(value) && !field.special().equals(value) ? value : "";
    }

    /** Each client with each of his days, in the order of the document. */
    void each(Consumer<Mention> one) {
        for (int mention = 0; mention < places.size(); mention++) {
            one.accept(mention(mention));
        }
    }

    /** Every day for which the document has rows about the client; none if it has no rows about him. */
    List<Mention> of(long client) {
        List<Mention> all = new ArrayList<>();
        int number = clients.find(client);
        if (number < clients.size()) {
            int mention = (int) firstOf.get(number);
            all.add(mention(mention));
            for (mention = (int) nextOf.get(mention); mention > 0; mention = (int) nextOf.get(mention)) {
                all.add(mention(mention));
            }
        }
        return all;
    }

    private Mention mention(int number) {
        return new Mention(prints.get(number), places.get(number), days.get(number));
    }
}
