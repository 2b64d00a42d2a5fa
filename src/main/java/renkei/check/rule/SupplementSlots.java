package renkei.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** The nine slots for limits by service type in 補足 are filled from the first on; what is counted needs its type and limit. */
final class SupplementSlots implements RowRule {
    private record Slot(Field type, Field limit, Field total, Field over) {
        private boolean isFilled(TableRow row) {
            return has(row, type) || has(row, limit) || has(row, total) || has(row, over);
        }

        private static boolean has(TableRow row, Field field) {
            return !row.text(field).isEmpty();
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final Certainty certainty;

    private SupplementSlots(Layout layout) {
        certainty = layout.edition().certainty();
        for (int number = 1; layout.named("slot" + number + "_service_type").isPresent(); number++) {
            slots.add(new Slot(
                    field(layout, number, "_service_type"),
                    field(layout, number, "_limit"),
                    field(layout, number, "_total_units"),
                    field(layout, number, "_over_limit_units")));
        }
    }

    private static Field field(Layout layout, int number, String what) {
        return layout.named("slot" + number + what).orElseThrow();
    }

    static Optional<SupplementSlots> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPHOSOKU ? Optional.of(new SupplementSlots(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        int empty = 0;
        for (int number = 1; number <= slots.size(); number++) {
            Slot slot = slots.get(number - 1);
            if (!slot.isFilled(row)) {
                empty = empty == 0 ? number : empty;
                continue;
            }
            if (empty > 0) {
                findings.accept(
                        Finding.of("slot-hole", certainty, row.place(slot.type), Integer.toString(number), "" + empty));
            }
            for (Field field : List.of(slot.type, slot.limit)) {
                if (!Slot.has(row, field)) {
                    findings.accept(Finding.of("slot-incomplete", certainty, row.place(field)));
                }
            }
        }
    }
}
