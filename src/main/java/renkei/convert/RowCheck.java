package renkei.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import renkei.standard.ConversionRules;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.TableRow;

/** Finds what rows hold that the other edition has no place for, and what it wants that they do not hold. */
final class RowCheck {
    private final FieldMap map;
    private final Waivers waivers;
    private final Remarks remarks;
    private final Map<Field, Integer> leftOut = new LinkedHashMap<>();
    private final Map<ConversionRules.OneOf, Integer> leftEmpty = new LinkedHashMap<>();

    RowCheck(FieldMap map, Waivers waivers, Remarks remarks) {
        this.map = map;
        this.waivers = waivers;
        this.remarks = remarks;
    }

    void row(TableRow row) {
        for (Field field : map.homeless()) {
            if (!row.text(field).isBlank()) {
                lost(row, field);
            }
        }
        for (FieldMap.Narrower narrower : map.narrower()) {
            length(row, narrower);
        }
        for (ConversionRules.OneOf demand : map.demands()) {
            if (demand.concerns(row)) {
                demanded(row, demand);
            }
        }
    }

    /** Tells what is missing because a person decided to do without. */
    void end() {
        leftOut.forEach((field, count) -> {
            Place place = new Place(0, 0, field.number(), field.name(), "");
            remarks.warn(Topic.LAYOUT, "convert-field-left-out", place, Integer.toString(count));
        });
        leftEmpty.forEach((demand, count) -> remarks.warn(
                Topic.LAYOUT,
                "convert-field-left-empty",
                Place.DOCUMENT,
                map.target().edition().name(),
                names(demand),
                Integer.toString(count)));
    }

    private void lost(TableRow row, Field field) {
        if (waivers.covers(field)) {
            leftOut.merge(field, 1, Integer::sum);
        } else {
            refuse("convert-field-lost", row.place(field), field.english());
        }
    }

    /** Counts as the check does: a minus sign is no digit. */
    private void length(TableRow row, FieldMap.Narrower narrower) {
        Field field = narrower.field();
        String value = row.value(field);
        int signs = field.type() == FieldType.INT && value.startsWith("-") ? 1 : 0;
        int length = value.length() - signs;
        if (length > narrower.length() && !value.equals(field.special())) {
            String most = Integer.toString(narrower.length());
            refuse("convert-field-too-long", row.place(field), most, Integer.toString(length));
        }
    }

    private void demanded(TableRow row, ConversionRules.OneOf demand) {
        if (demand.fields().stream().anyMatch(waivers::covers)) {
            leftEmpty.merge(demand, 1, Integer::sum);
            return;
        }
        Place place =
                map.source().named(demand.when().english()).map(row::place).orElseGet(row::place);
        refuse(
                "convert-field-demanded",
                place,
                names(demand),
                demand.fields().get(0).english());
    }

    private static String names(ConversionRules.OneOf demand) {
        return demand.fields().stream().map(Field::name).collect(Collectors.joining("、"));
    }

    private void refuse(String code, Place place, String... further) {
        String[] arguments = new String[further.length + 1];
        arguments[0] = map.target().edition().name();
        System.arraycopy(further, 0, arguments, 1, further.length);
        remarks.refuse(Topic.LAYOUT, code, place, arguments);
    }
}
