package renkei.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * under any, is told. Remembers one entry for each client, office and type.
 */
final class SubtotalRow implements RowRule {
    private static final class Services {
        private final String clientType;
        private final String type;
        private final Place place;
        private int rows;

        private Services(String clientType, String type, Place place) {
            this.clientType = clientType;
            this.type = type;
            this.place = place;
        }
    }

    private final Field code;
    private final Field office;
    private final Certainty certainty;
    private final ClientKey key;
    private final Map<String, Services> services = new LinkedHashMap<>();
    private final Set<String> subtotals = new HashSet<>();

    private SubtotalRow(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        certainty = layout.edition().certainty();
        key = new ClientKey(layout);
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
        String type = value.substring(0, 2);
        if (Form7Line.of(value) == Form7Line.SERVICE) {
            services.computeIfAbsent(
                            client + type + row.value(office),
                            first -> new Services(client + type, type, row.place(code)))
                    .rows++;
        } else if (value.endsWith(Form7Line.WITHIN_LIMIT)) {
            subtotals.add(client + type);
        }
    }

    @Override
    public void end(Consumer<Finding> findings) {
        for (Services several : services.values()) {
            if (several.rows > 1 && !subtotals.contains(several.clientType)) {
                String expected = several.type + Form7Line.WITHIN_LIMIT;
                findings.accept(Finding.of("subtotal-row-missing", certainty, several.place, expected));
            }
        }
    }
}
