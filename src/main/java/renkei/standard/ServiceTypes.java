package renkei.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The service types (サービス種類コード), two characters each. */
public final class ServiceTypes {
    private record Row(String code, String name, String scope) {}

    private static final Map<String, Row> ROWS = rows();

    /** 福祉用具貸与. */
    private static final String EQUIPMENT = "17";
    /** 介護予防福祉用具貸与. */
    private static final String PREVENTIVE_EQUIPMENT = "67";

    private ServiceTypes() {}

    private static Map<String, Row> rows() {
        List<Row> rows = DataTable.read(
                "codes/service-types.csv", row -> new Row(row.get("code"), row.get("name"), row.get("scope")));
        return rows.stream().collect(Collectors.toUnmodifiableMap(Row::code, row -> row));
    }

    /** Whether plans and actuals of this type are exchanged, or offices of it plan them. */
    public static boolean isExchanged(String code) {
        Row row = ROWS.get(code);
        return row != null && !row.scope().equals("no");
    }

    /** Whether it is a service that is planned and served, not the planning itself (居宅介護支援 and the like). */
    public static boolean isServed(String code) {
        Row row = ROWS.get(code);
        return row != null && row.scope().equals("yes");
    }

    /** Whether a service, which its code or type names, is rented equipment (福祉用具貸与) of either kind. */
    public static boolean isEquipment(String code) {
        return isLentEquipment(code) || code.startsWith(PREVENTIVE_EQUIPMENT);
    }

    /** Whether a service is rented equipment of the kind whose lines are numbered: not the preventive one (第6表 No.19). */
    public static boolean isLentEquipment(String code) {
        return code.startsWith(EQUIPMENT);
    }

    /** The Japanese name; the code itself where it is not known. */
    public static String name(String code) {
        Row row = ROWS.get(code);
        return row == null ? code : row.name();
    }
}
