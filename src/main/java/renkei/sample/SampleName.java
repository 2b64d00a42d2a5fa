package renkei.sample;

import java.util.List;
import renkei.standard.DataRow;
import renkei.standard.DataTable;

/** The name of an invented person, from {@code names.csv}. */
record SampleName(String name, String kana, String sex) {
    private static final List<DataRow> PARTS = DataTable.resource("/renkei/sample/names.csv", row -> row);
    private static final List<DataRow> FAMILIES = parts("family");
    private static final List<DataRow> GIVEN = parts("given");

    private static List<DataRow> parts(String part) {
        return PARTS.stream().filter(row -> row.get("part").equals(part)).toList();
    }

    static SampleName any(Chance chance) {
        return of(chance.of(FAMILIES), chance);
    }

    /** A relative of the same family name. */
    SampleName relative(Chance chance) {
        String family = name.substring(0, name.indexOf('　'));
        return of(
                FAMILIES.stream()
                        .filter(row -> row.get("text").equals(family))
                        .findFirst()
                        .orElseThrow(),
                chance);
    }

    private static SampleName of(DataRow family, Chance chance) {
        DataRow given = chance.of(GIVEN);
        return new SampleName(
                family.get("text") + "　" + given.get("text"),
                family.get("kana") + "　" + given.get("kana"),
                given.get("sex"));
    }
}
