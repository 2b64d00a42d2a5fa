package renkei.check.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/**
 * Lent equipment (福祉用具貸与, 17) of the same code and units in several lines has numbers from 1 that tell them apart
 * (明細判別コード). Whether lines of two offices count together the standard leaves open: only lines of one office are compared.
 * Remembers one entry for each client, office, code and units.
 */
final class EquipmentLines implements RowRule {
    private static final class Lines {
        private final BitSet ofAllOffices;
        private final BitSet numbers = new BitSet();
        private Optional<Place> blank = Optional.empty();
        private Optional<Place> highest = Optional.empty();
        private int count;

        private Lines(BitSet ofAllOffices) {
            this.ofAllOffices = ofAllOffices;
        }
    }

    private final Field code;
    private final Field units;
    private final Field office;
    private final Field number;
    private final Certainty certainty;
    private final ClientKey key;
    private final boolean planned;
    private final Map<String, Lines> groups = new LinkedHashMap<>();
    private final Map<String, BitSet> ofAllOffices = new HashMap<>();

    private EquipmentLines(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        units = layout.named("units").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        number = layout.named("detail_discriminator").orElseThrow();
        certainty = layout.edition().certainty();
        key = new ClientKey(layout);
        planned = layout.kind() == DocumentKind.UPPLAN;
    }

    static Optional<EquipmentLines> in(DocumentName name, Layout layout) {
        boolean form6 = layout.kind() == DocumentKind.UPPLAN || layout.kind() == DocumentKind.UPJSK;
        return form6 ? Optional.of(new EquipmentLines(layout)) : Optional.empty();
    }

    static boolean isLent(String serviceCode) {
        return serviceCode.startsWith("17");
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String service = row.value(code);
        if (isLent(service)) {
            key.of(row).ifPresent(client -> {
                String things = client + service + ' ' + row.value(units) + ' ';
                BitSet all = ofAllOffices.computeIfAbsent(things, first -> new BitSet());
                line(groups.computeIfAbsent(things + row.value(office), first -> new Lines(all)), row, findings);
            });
        }
    }

    private void line(Lines lines, TableRow row, Consumer<Finding> findings) {
        Place place = row.place(number);
        lines.count++;
        if (row.value(number).isEmpty()) {
            blank(lines, place, findings);
        } else {
            for (int found : RowNumbers.of(row, List.of(number))) {
                numbered(lines, found, place, findings);
            }
        }
        if (lines.count > 1) {
            lines.blank.ifPresent(first -> tell(first, findings));
            lines.blank = Optional.empty();
        }
    }

    private void blank(Lines lines, Place place, Consumer<Finding> findings) {
        if (lines.count > 1) {
            tell(place, findings);
        } else {
            lines.blank = Optional.of(place);
        }
    }

    private void numbered(Lines lines, int found, Place place, Consumer<Finding> findings) {
        if (lines.numbers.get(found)) {
            tell(place, findings);
        }
        if (found >= lines.numbers.length()) {
            lines.highest = Optional.of(place);
        }
        lines.numbers.set(found);
        lines.ofAllOffices.set(found);
    }

    /** A number may be missing among actuals: what was planned is not always lent. */
    @Override
    public void end(Consumer<Finding> findings) {
        for (Lines lines : planned ? groups.values() : List.<Lines>of()) {
            if (lines.ofAllOffices.nextClearBit(1) < lines.numbers.length()) {
                lines.highest.ifPresent(place -> tell(place, findings));
            }
        }
    }

    private void tell(Place place, Consumer<Finding> findings) {
        findings.accept(Finding.of("detail-code-serial", certainty, place));
    }
}
