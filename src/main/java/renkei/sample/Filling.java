package renkei.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;
import renkei.standard.Need;

/** Fills a row of any layout: with what is given by field name, else with something that fits the field. */
final class Filling {
    private final Chance chance;
    private final boolean lively;

    /** @param lively whether fields that need not be filled often are; where several rows make one picture they stay empty */
    Filling(Chance chance, boolean lively) {
        this.chance = chance;
        this.lively = lively;
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
        if (field.type() == FieldType.FIXED) {
            return field.special();
        }
        boolean needed = field.need() == Need.YES || field.need() == Need.EXPECTED;
        // Dates and numbers left to chance would contradict each other; texts and codes do no harm.
        return needed || (lively && field.need() == Need.NO && chance.percent(70)) ? something(field, needed) : "";
    }

    private String something(Field field, boolean needed) {
        Optional<String> value =
                switch (field.type()) {
                    case FREETEXT -> Prose.of(field.english(), chance);
                    case CODE -> code(field);
                    default -> Optional.empty();
                };
        if (needed && value.isEmpty()) {
            throw new IllegalStateException("no sample value for " + field.english());
        }
        return value.orElse("");
    }

    private Optional<String> code(Field field) {
        // A slot is filled as a whole or not at all.
        return field.english().startsWith("slot")
                ? Optional.empty()
                : field.codes().map(list -> chance.of(List.copyOf(list.names().keySet())));
    }
}
