package renkei.form;

import java.util.stream.Stream;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.TableRow;

/**
 * What a form is about.
 *
 * @param key what links documents of different kinds (ケアプランデータ連携標準仕様 2.3, 3.3), as it stands: the service month
 *     YYYYMM, or the day YYYYMMDD of the plan or the consultation
 */
record Subject(DocumentKind kind, Client client, String key) {
    static Subject of(DocumentKind kind, TableRow row) {
        return new Subject(kind, Client.of(row), key(row));
    }

    private static String key(TableRow row) {
        String month = row.value("target_month");
        if (!month.isEmpty() && !month.equals(DocumentName.NO_MONTH)) {
            return month;
        }
        return Stream.of("delete_target_month", "consultation_date", "plan_created_or_changed_date")
                .map(row::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    Subject of(DocumentKind other) {
        return new Subject(other, client, key);
    }

    /** When or for when, for people: 令和7（2025）年4月分, 令和7（2025）年4月1日; as it stands if it cannot be read. */
    String period() {
        return Dates.month(key)
                .map(month -> Dates.words(month) + "分")
                .or(() -> Dates.day(key).map(Dates::words))
                .orElse(key);
    }
}
