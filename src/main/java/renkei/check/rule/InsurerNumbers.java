package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/**
 * The last digit of an insurer's number (保険者番号), made of the other five as for medical insurers: modulus 10, weights 2
 * and 1 from the right. The standard says nothing of it, so it is a remark and no more. Numbers of a municipality 999,
 * which no prefecture has, are invented.
 */
final class InsurerNumbers implements RowRule {
    private static final int LENGTH = 6;

    private final Field insurer;

    private InsurerNumbers(Field insurer) {
        this.insurer = insurer;
    }

    static Optional<InsurerNumbers> in(DocumentName name, Layout layout) {
        return layout.named("insurer_no").map(InsurerNumbers::new);
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String number = row.value(insurer);
        if (Digits.are(number, LENGTH) && !number.startsWith("999", 2) && !fits(number)) {
            findings.accept(Finding.of("insurer-number-check-digit", Certainty.INFERRED, row.place(insurer)));
        }
    }

    private static boolean fits(String number) {
        int sum = 0;
        int weight = 2;
        for (int at = LENGTH - 2; at >= 0; at--) {
            int product = (number.charAt(at) - '0') * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10 == number.charAt(LENGTH - 1) - '0';
    }
}
