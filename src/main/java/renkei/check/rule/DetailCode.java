package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.ServiceTypes;
import renkei.standard.TableRow;

/** 明細判別コード tells apart lines of rented equipment and is empty for all others (form 6 No.19). */
final class DetailCode implements RowRule {
    private final Field service;
    private final Field detail;
    private final Certainty certainty;

    private DetailCode(Field service, Field detail, Certainty certainty) {
        this.service = service;
        this.detail = detail;
        this.certainty = certainty;
    }

    static Optional<DetailCode> in(DocumentName name, Layout layout) {
        Certainty certainty = layout.edition().certainty();
        return layout.named("service_code").flatMap(service -> layout.named("detail_discriminator")
                .map(detail -> new DetailCode(service, detail, certainty)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        if (row.text(detail).isBlank()) {
            return;
        }
        String code = row.value(service);
        if (!ServiceTypes.isLentEquipment(code)) {
            // The preventive kind of the same service may have been forgotten in the text.
            Certainty sure = ServiceTypes.isEquipment(code) ? Certainty.INFERRED : certainty;
            findings.accept(Finding.of("detail-code-unexpected", sure, row.place(detail), code));
        }
    }
}
