package renkei.sample;

import java.util.List;
import renkei.standard.DataRow;
import renkei.standard.DataTable;
import renkei.standard.ServiceTypes;

/**
 * An office that provides a service of one type.
 *
 * @param share of a hundred clients, so many go there besides the office that the sample is about
 */
record Provider(String type, boolean preventive, String number, String name, int share) {
    private static final List<Provider> OTHERS = DataTable.resource("/renkei/sample/providers.csv", Provider::read);

    private static Provider read(DataRow row) {
        return new Provider(
                row.get("type"),
                row.get("group").equals("preventive"),
                row.get("number"),
                row.get("name"),
                row.number("share"));
    }

    static Provider of(SampleOffice office) {
        String type = office.serviceType();
        return new Provider(type, false, office.number().value(), "見本" + ServiceTypes.name(type) + "事業所", 100);
    }

    /** Offices of other service types, for clients of support levels or of care levels. */
    static List<Provider> others(String type, boolean preventive) {
        return OTHERS.stream()
                .filter(other -> other.preventive == preventive && !other.type.equals(type))
                .toList();
    }
}
