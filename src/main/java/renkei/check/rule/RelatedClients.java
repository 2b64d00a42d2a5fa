package renkei.check.rule;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/**
 * No client whom the receiver has nothing to do with is in a planned 第6表 (2.6). Told only beside clients whom the receiver
 * serves: an office may have another number for some services, and then serves nobody under this one. Care managers and 地域包括支援センター, to
 * whom plans go when the work was handed on (委託), have no services in it.
 */
final class RelatedClients implements RowRule {
    private final Field office;
    private final String receiver;
    private final ClientKey key;
    private final Clients clients;
    private final Places places;
    private final BitSet served = new BitSet();

    private RelatedClients(DocumentName name, Layout layout) {
        office = layout.named("service_office_no").orElseThrow();
        receiver = name.receiver().value();
        key = new ClientKey(layout);
        clients = new Clients(key);
        places = key.places();
    }

    static Optional<RelatedClients> in(DocumentName name, Layout layout) {
        boolean judged = layout.kind() == DocumentKind.UPPLAN && !plans(name);
        return judged ? Optional.of(new RelatedClients(name, layout)) : Optional.empty();
    }

    /** 43 and 46 plan; a third character of 0 means 地域包括支援センター, though some of 総合事業 have it, too. */
    private static boolean plans(DocumentName name) {
        String type = name.receiverType();
        return type.startsWith("43")
                || type.startsWith("46")
                || name.receiver().value().charAt(2) == '0';
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String number = row.value(office);
        int client = clients.of(row);
        if (client == places.size()) {
            places.add(key.place(row));
        }
        // What is no office number may have been meant to be the receiver's.
        if (client != Clients.UNKNOWN
                && (number.equals(receiver) || !office.type().matches(number))) {
            served.set(client);
        }
    }

    @Override
    public void end(Consumer<Finding> findings) {
        for (int client = 0; !served.isEmpty() && client < clients.size(); client++) {
            if (!served.get(client)) {
                findings.accept(Finding.of("client-unrelated", places.get(client), receiver));
            }
        }
    }
}
