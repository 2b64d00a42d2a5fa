package renkei.form;

import renkei.standard.TableRow;

/**
 * Whom rows are about (利用者), as documents name them.
 *
 * @param insurer 保険者番号, as it stands
 * @param insured 被保険者番号, as it stands
 */
record Client(String insurer, String insured) {
    static Client of(TableRow row) {
        return new Client(row.value("insurer_no"), row.value("insured_no"));
    }
}
