package renkei.check.rule;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/**
 * A service type of several rows has a subtotal in 第7表 (xxAAAA). Whether rows of different offices count together, and which
 * office the subtotal names, the standard leaves open: only a type that has several rows of one office, and no subtotal
 * under any, is told. Remembers some sixty bytes for each client, office and type.
 */
final class SubtotalRow implements RowRule {
    private final Field code;
    private final Field office;
    private final Certainty certainty;
    private final ClientKey key;
    private final Numbering services = new Numbering();
    private final Places places;
    private final BitSet several = new BitSet();
    private final Numbering types = new Numbering();
    private final LongList typeOf = new LongList();
    private final BitSet subtotals = new BitSet();

    private SubtotalRow(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        certainty = layout.edition().certainty();
        key = new ClientKey(layout);
        places = new Places(code);
    }

    static Optional<SubtotalRow> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPSIKYU ? Optional.of(new SubtotalRow(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String value = row.value(code);
        if (value.length() == 6) {
            key.of(row).ifPresent(client -> note(client, value, row));
        }
    }

    private void note(String client, String value, TableRow row) {
        long print = Prints.add(Prints.add(Prints.NOTHING, client), value.substring(0, 2));
        int type = types.of(print);
        if (value.endsWith(Form7Line.WITHIN_LIMIT)) {
            subtotals.set(type);
        } else if (Form7Line.of(value) == Form7Line.SERVICE) {
            int service = services.of(Prints.add(print, row.value(office)));
            if (service < places.size()) {
                several.set(service);
            } else {
                places.add(row.place(code));
                typeOf.set(service, type);
            }
        }
    }

    @Override
    public void end(Consumer<Finding> findings) {
        for (int service = several.nextSetBit(0); service >= 0; service = several.nextSetBit(service + 1)) {
            if (!subtotals.get((int) typeOf.get(service))) {
                Place place = places.get(service);
                String expected = TableRow.meaning(code, place.value()).substring(0, 2) + Form7Line.WITHIN_LIMIT;
                findings.accept(Finding.of("subtotal-row-missing", certainty, place, expected));
            }
        }
    }
}
