package renkei.check.rule;

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

/** Each client of 第7表 has one row of totals (合計): code 999999, office 9999999999 (必須出力). */
final class TotalRow implements RowRule {
    private static final String OFFICE = "9999999999";

    private static final class Client {
        private final Place place;
        private int totalLine;

        private Client(Place place) {
            this.place = place;
        }
    }

    private final Field code;
    private final Field office;
    private final Certainty certainty;
    private final PerClient<Client> clients;

    private TotalRow(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        certainty = layout.edition().certainty();
        ClientKey key = new ClientKey(layout);
        clients = new PerClient<>(key, row -> new Client(key.place(row)));
    }

    static Optional<TotalRow> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPSIKYU ? Optional.of(new TotalRow(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        Optional<Client> client = clients.of(row);
        if (Form7Line.of(row.value(code)) != Form7Line.TOTAL) {
            return;
        }
        client.ifPresent(known -> count(known, row, findings));
        String number = row.value(office);
        if (!number.isEmpty() && !number.equals(OFFICE)) {
            findings.accept(Finding.of("total-row-office", certainty, row.place(office), OFFICE));
        }
    }

    private void count(Client client, TableRow row, Consumer<Finding> findings) {
        if (client.totalLine == 0) {
            client.totalLine = row.line();
        } else {
            String first = Integer.toString(client.totalLine);
            findings.accept(Finding.of("total-row-double", certainty, row.place(code), first));
        }
    }

    @Override
    public void end(Consumer<Finding> findings) {
        for (Client client : clients.all()) {
            if (client.totalLine == 0) {
                findings.accept(Finding.of("total-row-missing", certainty, client.place));
            }
        }
    }
}
