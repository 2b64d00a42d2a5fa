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
    private final Losses losses;
    private final Remarks remarks;
    private final Map<Field, Integer> dropped = new LinkedHashMap<>();

    RowCheck(FieldMap map, Losses losses, Remarks remarks) {
        this.map = map;
        this.losses = losses;
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

    /** Tells what was left out because a person wanted it so. */
    void end() {
        dropped.forEach((field, count) -> {
            Place place = new Place(0, 0, field.number(), field.name(), "");
            remarks.warn(Topic.LAYOUT, "convert-field-left-out", place, Integer.toString(count));
        });
    }

    private void lost(TableRow row, Field field) {
        if (losses.accept(field)) {
            dropped.merge(field, 1, Integer::sum);
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
        String fields = demand.fields().stream().map(Field::name).collect(Collectors.joining("、"));
        Place place =
                map.source().named(demand.when().english()).map(row::place).orElseGet(row::place);
        refuse("convert-field-demanded", place, fields);
    }

    private void refuse(String code, Place place, String... further) {
        String[] arguments = new String[further.length + 1];
        arguments[0] = map.target().edition().name();
        System.arraycopy(further, 0, arguments, 1, further.length);
        remarks.refuse(Topic.LAYOUT, code, place, arguments);
    }
}
