package renkei.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;
import renkei.standard.Need;

/** Fills a row of any layout: with what is given by field name, else with something that fits the field. */
final class Filling {
    private static final List<String> PROSE = List.of(
            "本人は「住み慣れた家で暮らしたい」と話す。",
            "転倒に気を付け、週2回の運動を続ける",
            "買い物, 掃除は家族が行う。\r\n通院は月1回。",
            "家族は\"見守り\"を希望している。",
            "①体調の確認 ②声かけ");

    private final Random random;
    private final String office;

    /** @param office number of the office that stands where a layout asks for one and none is given */
    Filling(Random random, String office) {
        this.random = random;
        this.office = office;
    }

    /** One row: a value for each field of the layout. */
    List<String> row(Layout layout, Map<String, String> given) {
        List<String> values = new ArrayList<>();
        for (Field field : layout.fields()) {
            String value = given.get(field.english());
            values.add(value == null ? value(field, layout) : value);
        }
        return values;
    }

    private String value(Field field, Layout layout) {
        if (field.type() == FieldType.VERSION) {
            return layout.edition().version();
        }
        boolean needed = field.need() == Need.YES || field.need() == Need.EXPECTED;
        if (needed) {
            return something(field);
        }
        // Dates and numbers left to chance would contradict each other; texts and codes do no harm.
        return switch (field.type()) {
            case FREETEXT, CODE, POSTAL, PHONE, OFFICE_NO ->
                field.need() == Need.NO && random.nextInt(3) > 0 ? something(field) : "";
            case FIXED -> field.special();
            default -> "";
        };
    }

    private String something(Field field) {
        return switch (field.type()) {
            case FREETEXT -> PROSE.get(random.nextInt(PROSE.size()));
            case CODE, SERVICE_CODE -> code(field);
            case POSTAL -> "100-0001";
            case PHONE -> "03-0000-0000";
            case OFFICE_NO -> office;
            case FIXED -> field.special();
            case INT, SERIAL -> Integer.toString(1 + random.nextInt(9));
            default -> throw new IllegalStateException("no sample value for " + field.english());
        };
    }

    private String code(Field field) {
        // The first slot of a group of slots is filled as a group or not at all.
        if (field.english().startsWith("slot")) {
            return "";
        }
        List<String> codes =
                field.codes().map(list -> List.copyOf(list.names().keySet())).orElse(List.of());
        return codes.get(random.nextInt(codes.size()));
    }
}
