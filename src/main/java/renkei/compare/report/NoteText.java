package renkei.compare.report;

import java.util.ArrayList;
import java.util.List;
import renkei.compare.Differences;
import renkei.compare.Mode;
import renkei.compare.Note;
import renkei.compare.Sums;
import renkei.standard.ServiceTypes;

/** Notes and sums in the words of people. */
final class NoteText {
    private final Words words;
    private final ChangeText changes;

    NoteText(Words words) {
        this.words = words;
        this.changes = new ChangeText(words);
    }

    String of(Note note) {
        List<Object> arguments = new ArrayList<>();
        note.sheet().ifPresent(sheet -> arguments.add(changes.of(sheet)));
        note.arguments().forEach(argument -> arguments.add(Plain.line(argument)));
        if (note.code().equals("no-actuals")) {
            arguments.set(3, ServiceTypes.name(note.arguments().get(2)));
        }
        return words.of("note." + note.code(), arguments.toArray());
    }

    /** What was laid beside what, a line for each. */
    List<String> compared(Differences differences) {
        return differences.compared().stream()
                .map(each -> each.mode() == Mode.FULFILMENT
                        ? words.of(
                                "compared.fulfilment",
                                changes.fulfilment(each.sheet()),
                                each.rowsBefore(),
                                each.rowsAfter())
                        : words.of("compared.resent", changes.of(each.sheet()), each.rowsBefore(), each.rowsAfter()))
                .toList();
    }

    /** What it comes to. */
    List<String> sums(Differences differences) {
        Sums sums = differences.sums();
        String fulfilment = isFulfilment(differences) ? ".fulfilment" : "";
        List<String> lines = new ArrayList<>();
        if (sums.differing() > 0) {
            lines.add(words.of(
                    "sum.differ" + fulfilment,
                    sums.clients(),
                    sums.differing(),
                    sums.changed(),
                    sums.added(),
                    sums.removed()));
        } else {
            lines.add(words.of(differences.areThere() ? "sum.trouble" : "sum.same" + fulfilment, sums.clients()));
        }
        if (sums.other() > 0) {
            lines.add(words.of("sum.other", sums.other()));
        }
        if (sums.untold() > 0) {
            lines.add(words.of("sum.untold", sums.untold()));
        }
        return lines;
    }

    /** Whether nothing but planned and actual was compared. */
    static boolean isFulfilment(Differences differences) {
        return !differences.compared().isEmpty()
                && differences.compared().stream().allMatch(each -> each.mode() == Mode.FULFILMENT);
    }
}
