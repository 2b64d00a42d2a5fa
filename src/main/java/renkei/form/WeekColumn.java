package renkei.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One column of the week grid, with as many lanes side by side as things happen at the same time. */
final class WeekColumn {
    /** More lanes than these are too narrow to read: what finds no lane goes below the grid. */
    private static final int LANES = 3;

    /** An item in its lane; to the right it takes as many lanes as are free. */
    record Laid(WeekItem item, int lane, int width) {
        boolean takes(int otherLane, WeekItem other) {
            return otherLane >= lane && otherLane < lane + width && item.overlaps(other);
        }
    }

    private final List<Laid> laid = new ArrayList<>();
    private final List<WeekItem> overfull = new ArrayList<>();
    private final int lanes;

    /** @param items of one column */
    WeekColumn(List<WeekItem> items) {
        items.stream()
                .sorted(Comparator.comparingInt(WeekItem::start)
                        .thenComparing(WeekItem::end, Comparator.reverseOrder()))
                .forEach(this::lay);
        lanes = laid.stream().mapToInt(each -> each.lane() + 1).max().orElse(1);
        laid.replaceAll(this::widened);
    }

    private void lay(WeekItem item) {
        IntStream.range(0, LANES)
                .filter(lane -> isFree(lane, item))
                .boxed()
                .findFirst()
                .ifPresentOrElse(lane -> laid.add(new Laid(item, lane, 1)), () -> overfull.add(item));
    }

    private Laid widened(Laid each) {
        int width = 1;
        while (each.lane() + width < lanes && isFree(each.lane() + width, each.item())) {
            width++;
        }
        return new Laid(each.item(), each.lane(), width);
    }

    private boolean isFree(int lane, WeekItem item) {
        return laid.stream().noneMatch(other -> other.takes(lane, item));
    }

    int lanes() {
        return lanes;
    }

    /** What takes a lane at a minute of the day, if anything does. */
    Optional<Laid> at(int lane, int minute) {
        return laid.stream()
                .filter(each -> each.lane() <= lane
                        && lane < each.lane() + each.width()
                        && each.item().start() <= minute
                        && minute < each.item().end())
                .findFirst();
    }

    List<WeekItem> overfull() {
        return overfull;
    }
}
