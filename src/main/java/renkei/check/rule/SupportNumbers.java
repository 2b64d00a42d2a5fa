package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** 支援計画NO counts up within one 課題NO, and 利用サービスNO within one 支援計画NO, each from 1 and without a hole. */
final class SupportNumbers implements RowRule {
    private final List<Field> numbers;
    private final Certainty certainty;
    private final LastNumbers last;

    private SupportNumbers(Layout layout) {
        numbers = Stream.of("issue_no", "support_plan_no", "service_no")
                .map(name -> layout.named(name).orElseThrow())
                .toList();
        certainty = layout.edition().certainty();
        last = new LastNumbers(new ClientKey(layout, "plan_created_or_changed_date"), numbers.size());
    }

    static Optional<SupportNumbers> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPYOBO_SUB ? Optional.of(new SupportNumbers(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        int[] found = RowNumbers.of(row, numbers);
        if (found.length == numbers.size()) {
            last.replace(row, found).ifPresent(before -> holes(before, found, row, findings));
        }
    }

    /** What falls instead of rising is out of order, not a hole. */
    private void holes(int[] before, int[] found, TableRow row, Consumer<Finding> findings) {
        boolean sameParent = true;
        for (int level = 0; level < found.length; level++) {
            int next = sameParent ? before[level] + 1 : 1;
            if (found[level] > next) {
                Field field = numbers.get(level);
                findings.accept(Finding.of("support-number-hole", certainty, row.place(field), Integer.toString(next)));
                return;
            }
            if (sameParent && found[level] < before[level]) {
                return;
            }
            sameParent = sameParent && found[level] == before[level];
        }
    }
}
