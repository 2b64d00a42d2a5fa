package renkei.check.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.ServiceTypes;
import renkei.standard.TableRow;

/**
 * Lent equipment (福祉用具貸与, 17) of the same code and units in several lines has numbers from 1 that tell them apart
 * (明細判別コード). Whether lines of two offices count together the standard leaves open: only lines of one office are compared.
 * Remembers some thirty bytes for each client, office, code and units, and twice as much where lines have numbers.
 */
final class EquipmentLines implements RowRule {
    private final Field code;
    private final Field units;
    private final Field office;
    private final Field number;
    private final Certainty certainty;
    private final ClientKey key;
    private final boolean planned;
    private final Numbering groups = new Numbering();
    private final Places lone;
    private final BitSet several = new BitSet();
    private final Numbering numbered = new Numbering();
    private final NumberSets numbers = new NumberSets();
    private final Places highest;
    private final Numbering things = new Numbering();
    private final LongList thingOf = new LongList();
    private final NumberSets ofAllOffices = new NumberSets();

    private EquipmentLines(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        units = layout.named("units").orElseThrow();
        office = layout.named("service_office_no").orElseThrow();
        number = layout.named("detail_discriminator").orElseThrow();
        certainty = layout.edition().certainty();
        key = new ClientKey(layout);
        planned = layout.kind() == DocumentKind.UPPLAN;
        lone = new Places(number);
        highest = new Places(number);
    }

    static Optional<EquipmentLines> in(DocumentName name, Layout layout) {
        boolean form6 = layout.kind() == DocumentKind.UPPLAN || layout.kind() == DocumentKind.UPJSK;
        return form6 ? Optional.of(new EquipmentLines(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String service = row.value(code);
        if (ServiceTypes.isLentEquipment(service)) {
            key.of(row).ifPresent(client -> {
                long print = Prints.add(Prints.add(Prints.NOTHING, client), service);
                line(Prints.add(print, row.value(units)), row, findings);
            });
        }
    }

    private void line(long thing, TableRow row, Consumer<Finding> findings) {
        long print = Prints.add(thing, row.value(office));
        int known = groups.size();
        int group = groups.of(print);
        Place place = row.place(number);
        if (!row.value(number).isEmpty()) {
            for (int found : RowNumbers.of(row, List.of(number))) {
                numbered(thing, print, found, place, findings);
            }
        } else if (group == known) {
            lone.set(group, place);
        } else {
            tell(place, findings);
        }
        if (group < known && !several.get(group)) {
            several.set(group);
            Place first = lone.get(group);
            if (first.line() > 0) {
                tell(first, findings);
            }
        }
    }

    /** Numbers too long for the field are told by the check of fields. */
    private void numbered(long thing, long print, int found, Place place, Consumer<Finding> findings) {
        if (found > NumberSets.MOST) {
            return;
        }
        int group = numbered.of(print);
        if (found > numbers.highest(group)) {
            highest.set(group, place);
        }
        if (!numbers.add(group, found)) {
            tell(place, findings);
        }
        int all = things.of(thing);
        thingOf.set(group, all);
        ofAllOffices.add(all, found);
    }

    /** A number may be missing among actuals: what was planned is not always lent. */
    @Override
    public void end(Consumer<Finding> findings) {
        for (int group = 0; planned && group < numbered.size(); group++) {
            if (ofAllOffices.lowestMissing((int) thingOf.get(group)) < numbers.highest(group)) {
                tell(highest.get(group), findings);
            }
        }
    }

    private void tell(Place place, Consumer<Finding> findings) {
        findings.accept(Finding.of("detail-code-serial", certainty, place));
    }
}
