package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Layout;

/** Every rule that looks at rows. */
public final class RowRules {
    /** Makes the rule for one document, if it has anything to say about documents of that layout. */
    private interface Maker {
        Optional<? extends RowRule> make(DocumentName name, Layout layout);
    }

    private static final List<Maker> MAKERS = List.of(
            OneMonth::in,
            // within a row
            OfficeNumbers::in,
            InsurerNumbers::in,
            ServiceDate::in,
            ProrataDays::in,
            ServiceTimes::in,
            EquipmentCodes::in,
            DetailCode::in,
            SupplementLink::in,
            VersionStart::in,
            Requirements::in,
            DateOrders::in,
            Ranges::in,
            // across rows
            TotalRow::in,
            SubtotalRow::in,
            SummaryValues::in,
            NumberedRows::in,
            SupportNumbers::in,
            WeekRow::in,
            EquipmentLines::in,
            SupplementSlots::in,
            ClientTwice::in,
            RowTwice::in,
            RelatedClients::in);

    private RowRules() {}

    /** The rules for one document, made for it alone. */
    public static List<RowRule> of(DocumentName name, Layout layout) {
        return MAKERS.stream()
                .<RowRule>flatMap(maker -> maker.make(name, layout).stream())
                .toList();
    }
}
