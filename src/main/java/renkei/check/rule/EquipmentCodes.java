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

/**
 * Rented equipment (福祉用具貸与 and its preventive kind) is named by its TAISコード or its 福祉用具届出コード (form 6 No.16, No.17). A
 * TAISコード is five digits, a hyphen of either width, six digits, as the example of the standard shows.
 */
final class EquipmentCodes implements RowRule {
    private static final int TAIS_LENGTH = 12;
    private static final int TAIS_HYPHEN = 5;

    private final Field service;
    private final Field tais;
    private final Field notification;

    private EquipmentCodes(Field service, Field tais, Field notification) {
        this.service = service;
        this.tais = tais;
        this.notification = notification;
    }

    static Optional<EquipmentCodes> in(DocumentName name, Layout layout) {
        Optional<Field> service = layout.named("service_code");
        Optional<Field> tais = layout.named("tais_code");
        Optional<Field> notification = layout.named("equipment_notification_code");
        return service.flatMap(s -> tais.flatMap(t -> notification.map(n -> new EquipmentCodes(s, t, n))));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String code = row.text(tais);
        if (!code.isBlank()) {
            if (!isTais(code.strip())) {
                findings.accept(Finding.of("tais-code-form", Certainty.INFERRED, row.place(tais)));
            }
        } else if (isPiece(row.value(service)) && row.text(notification).isBlank()) {
            findings.accept(Finding.of("equipment-code-missing", tais.certainty(), row.place(tais)));
        }
    }

    /** A row of one piece of equipment: not a subtotal of them, whose code ends in letters. */
    private static boolean isPiece(String code) {
        return ServiceTypes.isEquipment(code) && Digits.are(code, 6);
    }

    private static boolean isTais(String code) {
        if (code.length() != TAIS_LENGTH) {
            return false;
        }
        for (int at = 0; at < TAIS_LENGTH; at++) {
            char character = code.charAt(at);
            boolean hyphen = character == '-' || character == '－';
            boolean digit = character >= '0' && character <= '9';
            if (at == TAIS_HYPHEN ? !hyphen : !digit) {
                return false;
            }
        }
        return true;
    }
}
