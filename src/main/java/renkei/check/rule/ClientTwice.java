package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Documents with one row for each client's record do not have two for the same; which of them counts, nobody could say. */
final class ClientTwice implements RowRule {
    private final ClientKey key;
    private final Prints seen = new Prints();

    private ClientTwice(ClientKey key) {
        this.key = key;
    }

    static Optional<ClientTwice> in(DocumentName name, Layout layout) {
        DocumentKind kind = layout.kind();
        boolean oneRowEach = kind.isDeletion()
                || kind == DocumentKind.UP1KYO
                || kind == DocumentKind.UPHOSOKU
                || kind == DocumentKind.UPKIHON
                || kind == DocumentKind.UPYOBO;
        return oneRowEach ? Optional.of(new ClientTwice(key(layout))) : Optional.empty();
    }

    /** Actuals are taken back by office and service type; everything else by day or month. */
    private static ClientKey key(Layout layout) {
        return new ClientKey(
                layout,
                "plan_created_or_changed_date",
                "consultation_date",
                "target_month",
                "delete_target_month",
                "service_office_no",
                "service_type_code");
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        key.of(row).ifPresent(client -> {
            int first = seen.firstLine(Prints.add(Prints.NOTHING, client), row.line());
            if (first > 0) {
                findings.accept(Finding.of("client-double", key.place(row), Integer.toString(first)));
            }
        });
    }
}
