package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Differences as short lines, such as {@code other-time 1 2: start_time 0900 > 0930}; rows by the lines they stand on. */
final class Said {
    private Said() {}

    static List<String> of(Differences differences) {
        List<String> said = new ArrayList<>();
        for (ClientDifference client : differences.clients()) {
            for (SectionDifference section : client.sections()) {
                of(section).forEach(line -> said.add(who(client) + line));
            }
        }
        return said;
    }

    private static String who(ClientDifference client) {
        String number = client.client().insured();
        return number.equals("9000000001") ? "" : number + " ";
    }

    private static List<String> of(SectionDifference section) {
        List<String> said = new ArrayList<>();
        Extent extent = section.extent();
        if (section.isOneSided()) {
            boolean before = extent.rowsBefore() > 0;
            said.add("only " + (before ? "before " : "after ")
                    + (before ? extent.dateBefore() : extent.dateAfter()) + " "
                    + (extent.rowsBefore() + extent.rowsAfter()));
        } else if (section.isOfAnotherDate()) {
            said.add("date: " + extent.dateBefore() + " > " + extent.dateAfter());
        }
        section.lines()
                .shared()
                .forEach(shared -> said.add("shared "
                        + shared.group().stream()
                                .map(SharedChange.Member::value)
                                .collect(Collectors.joining("-"))
                        + ": " + of(shared.change())));
        section.lines().rows().forEach(row -> said.add(of(row)));
        section.services()
                .absences()
                .forEach(absence -> said.add("absent " + absence.line().office() + " "
                        + absence.line().type() + " " + absence.planned()));
        return said;
    }

    private static String of(RowChange change) {
        return switch (change.what()) {
            case REMOVED -> "removed " + change.row().line();
            case ADDED -> "added " + change.row().line();
            case CHANGED ->
                change.likeness() + " " + change.row().line() + " "
                        + change.after().orElseThrow().line() + ": "
                        + change.fields().stream().map(Said::of).collect(Collectors.joining(", "));
        };
    }

    private static String of(FieldChange change) {
        return change.field().english() + " " + change.before() + " > " + change.after();
    }
}
