package renkei.compare;

import java.util.Comparator;

/**
 * What one file of actuals is made for: an office and a service type (ケアプランデータ連携標準仕様, what goes into one file).
 *
 * @param office サービス事業者コード
 * @param type サービス種類コード, two characters
 */
public record ServiceLine(String office, String type) implements Comparable<ServiceLine> {
    private static final Comparator<ServiceLine> ORDER =
            Comparator.comparing(ServiceLine::office).thenComparing(ServiceLine::type);

    static ServiceLine of(PlanRow row) {
        return new ServiceLine(row.value("service_office_no"), Part.type(row));
    }

    @Override
    public int compareTo(ServiceLine other) {
        return ORDER.compare(this, other);
    }
}
