package renkei.sample;

import java.util.List;
import java.util.stream.IntStream;
import renkei.sample.ServiceLine.Role;

/**
 * A service that a client gets from an office.
 *
 * @param weekdays the client's weekdays, 1 = Monday, in the order that lines number them
 * @param minutes by how much later than usual
 */
record Care(Provider provider, List<ServiceLine> lines, List<Integer> weekdays, int minutes) {
    private static final int WEEKS = 5;

    boolean has(Role role) {
        return lines.stream().anyMatch(line -> line.is(role));
    }

    /** The lines that make others possible: a visit, a stay, a piece of equipment, a month. */
    List<ServiceLine> main() {
        return lines.stream()
                .filter(line -> line.is(Role.VISIT) || line.is(Role.STAY) || line.is(Role.ITEM) || line.is(Role.MONTH))
                .toList();
    }

    /** On which weekdays a line is, 1 = Monday. */
    List<Integer> weekdays(ServiceLine line) {
        return line.days().stream().map(weekdays::get).sorted().toList();
    }

    /** The most rows it can have in form 6. */
    int rows() {
        return lines.stream().mapToInt(this::rows).sum();
    }

    /** The most rows that one of its lines can have in form 6. */
    int rows(ServiceLine line) {
        return switch (line.role()) {
            case VISIT -> line.days().size() * WEEKS;
            case WITH ->
                lines.stream()
                        .filter(each -> each.is(Role.VISIT))
                        .mapToInt(this::rows)
                        .sum();
            case STAY -> CareMonth.STAY_DAYS;
            case TRANSFER -> 2;
            default -> 1;
        };
    }

    /** The same with few rows: one visit a week and no add-ons. */
    Care light() {
        List<ServiceLine> few = has(Role.VISIT)
                ? List.of(once(lines.get(0)))
                : lines.stream().filter(line -> !line.is(Role.SHARE)).toList();
        return new Care(provider, few, weekdays, minutes);
    }

    private static ServiceLine once(ServiceLine line) {
        return new ServiceLine(
                line.type(),
                line.preventive(),
                line.role(),
                line.code(),
                line.units(),
                line.start(),
                line.minutes(),
                line.days().subList(0, 1),
                line.count(),
                line.title(),
                line.tais(),
                line.notification());
    }

    /** Only some of its pieces of equipment; those that go together stay together. */
    Care withItems(Chance chance, boolean numbered) {
        if (!has(Role.ITEM)) {
            return this;
        }
        int least = 1 + chance.below(lines.size());
        List<ServiceLine> some = IntStream.range(0, lines.size())
                .filter(at -> at < least || twin(at) < least)
                .filter(at -> numbered || twin(at) == at)
                .mapToObj(lines::get)
                .toList();
        return new Care(provider, some, weekdays, minutes);
    }

    /** The first line of the same code and units. */
    private int twin(int at) {
        ServiceLine line = lines.get(at);
        return IntStream.range(0, lines.size())
                .filter(other -> lines.get(other).code().equals(line.code())
                        && lines.get(other).units() == line.units())
                .findFirst()
                .orElse(at);
    }
}
