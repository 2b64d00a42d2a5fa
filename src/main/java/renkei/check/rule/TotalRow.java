package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Each client of 第7表 has one row of totals (合計): code 999999, office 9999999999 (必須出力). */
final class TotalRow implements RowRule {
    private static final String OFFICE = "9999999999";

    private final Field code;
    private final Field office;
    private final Certainty certainty;
    private final ClientKey key;
    private final Clients clients;
    private final Places places;
    private final LongList totalLines = new LongList();

    private TotalRow(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        certainty = layout.edition().certainty();
        key = new ClientKey(layout);
        clients = new Clients(key);
        places = key.places();
    }

    static Optional<TotalRow> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPSIKYU ? Optional.of(new TotalRow(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        int client = clients.of(row);
        if (client == places.size()) {
            places.add(key.place(row));
        }
        if (Form7Line.of(row.value(code)) != Form7Line.TOTAL) {
            return;
        }
        if (client != Clients.UNKNOWN) {
            count(client, row, findings);
        }
        String number = row.value(office);
        if (!number.isEmpty() && !number.equals(OFFICE)) {
            findings.accept(Finding.of("total-row-office", certainty, row.place(office), OFFICE));
        }
    }

    private void count(int client, TableRow row, Consumer<Finding> findings) {
        if (totalLines.get(client) == 0) {
            totalLines.set(client, row.line());
        } else {
            String first = Long.toString(totalLines.get(client));
            findings.accept(Finding.of("total-row-double", certainty, row.place(code), first));
        }
    }

    @Override
    public void end(Consumer<Finding> findings) {
        for (int client = 0; client < clients.size(); client++) {
            if (totalLines.get(client) == 0) {
                findings.accept(Finding.of("total-row-missing", certainty, places.get(client)));
            }
        }
    }
}
