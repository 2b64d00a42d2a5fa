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

/**
 * The three numbers of a row of 第2表 (課題NO, 援助目標NO, 援助内容NO) rise within a plan, and no row has those of another; the
 * same, though the standard only shows it, for 支援計画. Texts may be blank on rows that repeat a number.
 */
final class NumberedRows implements RowRule {
    private final ClientKey key;
    private final List<Field> numbers;
    private final Certainty certainty;
    private final LastNumbers last;
    private final Prints seen = new Prints();

    private NumberedRows(Layout layout, Certainty certainty, String... numbers) {
        this.key = new ClientKey(layout, "plan_created_or_changed_date");
        this.numbers =
                Stream.of(numbers).map(name -> layout.named(name).orElseThrow()).toList();
        this.certainty = layout.edition().certainty().weaker(certainty);
        this.last = new LastNumbers(key, numbers.length);
    }

    static Optional<NumberedRows> in(DocumentName name, Layout layout) {
        if (layout.kind() == DocumentKind.UP2KYO) {
            return Optional.of(new NumberedRows(layout, Certainty.SPEC, "issue_no", "goal_no", "support_no"));
        }
        if (layout.kind() == DocumentKind.UPYOBO_SUB) {
            return Optional.of(
                    new NumberedRows(layout, Certainty.INFERRED, "issue_no", "support_plan_no", "service_no"));
        }
        return Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        int[] found = RowNumbers.of(row, numbers);
        if (found.length == numbers.size()) {
            last.replace(row, found).ifPresent(before -> compare(before, found, row, findings));
        }
    }

    private void compare(int[] before, int[] found, TableRow row, Consumer<Finding> findings) {
        long print = Prints.NOTHING;
        for (int number : found) {
            print = Prints.add(print, Integer.toString(number));
        }
        int line = seen.firstLine(Prints.add(print, key.of(row).orElseThrow()), row.line());
        if (line > 0) {
            Field lowest = numbers.get(numbers.size() - 1);
            findings.accept(Finding.of("plan-row-double", certainty, row.place(lowest), Integer.toString(line)));
        } else {
            order(before, found, row, findings);
        }
    }

    private void order(int[] before, int[] found, TableRow row, Consumer<Finding> findings) {
        for (int level = 0; level < found.length; level++) {
            if (found[level] < before[level]) {
                String higher = Integer.toString(before[level]);
                findings.accept(Finding.of("plan-row-order", certainty, row.place(numbers.get(level)), higher));
            }
            if (found[level] != before[level]) {
                return;
            }
        }
    }
}
