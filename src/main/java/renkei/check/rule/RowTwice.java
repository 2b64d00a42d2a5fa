package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.ServiceTypes;
import renkei.standard.TableRow;

/**
 * No two rows of 第6表 are the same in every field: what is done several times at the same time of a day is one row with a
 * count (サービス回数). Lent equipment has its own number for that (明細判別コード).
 */
final class RowTwice implements RowRule {
    private final Field code;
    private final RowPrint print;
    private final Prints seen = new Prints();

    private RowTwice(Field code, Layout layout) {
        this.code = code;
        this.print = new RowPrint(layout);
    }

    static Optional<RowTwice> in(DocumentName name, Layout layout) {
        boolean form6 = layout.kind() == DocumentKind.UPPLAN || layout.kind() == DocumentKind.UPJSK;
        return form6 ? layout.named("service_code").map(code -> new RowTwice(code, layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        if (ServiceTypes.isLentEquipment(row.value(code))) {
            return;
        }
        int first = seen.firstLine(print.of(row), row.line());
        if (first > 0) {
            findings.accept(Finding.of("row-double", row.place(code), Integer.toString(first)));
        }
    }
}
