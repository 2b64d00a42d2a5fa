package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import renkei.standard.DocumentKind;

/** Decides what is laid beside what: the same kind and month, else planned beside actual of the same month. */
final class Jobs {
    private final List<Job> jobs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Jobs() {}

    static Jobs between(Side before, Side after) {
        Jobs jobs = new Jobs();
        Set<Sheet> onlyBefore = new TreeSet<>(before.sheets());
        onlyBefore.removeAll(after.sheets());
        Set<Sheet> onlyAfter = new TreeSet<>(after.sheets());
        onlyAfter.removeAll(before.sheets());
        for (Sheet sheet : new TreeSet<>(before.sheets())) {
            if (!onlyBefore.contains(sheet)) {
                jobs.jobs.add(Job.resent(sheet, before, after));
            }
        }
        boolean resent = !jobs.jobs.isEmpty();
        jobs.fulfilments(onlyBefore, before, onlyAfter, after);
        jobs.fulfilments(onlyAfter, after, onlyBefore, before);
        jobs.tell("only-before", onlyBefore, resent);
        jobs.tell("only-after", onlyAfter, resent);
        return jobs;
    }

    /** Planned beside actual, both of one side. */
    static Jobs within(Side side) {
        Jobs jobs = new Jobs();
        Set<Sheet> rest = new TreeSet<>(side.sheets());
        jobs.fulfilments(rest, side, rest, side);
        jobs.tell("alone", rest, false);
        return jobs;
    }

    List<Job> list() {
        return jobs;
    }

    /** What has no counterpart. */
    List<Note> notes() {
        return notes;
    }

    private void fulfilments(Set<Sheet> planned, Side plans, Set<Sheet> actual, Side actuals) {
        for (Sheet plan : List.copyOf(planned)) {
            Sheet counterpart = new Sheet(DocumentKind.UPJSK, plan.month());
            if (plan.kind() == DocumentKind.UPPLAN && actual.contains(counterpart)) {
                jobs.add(Job.fulfilment(plan, plans, counterpart, actuals));
                planned.remove(plan);
                actual.remove(counterpart);
            }
        }
    }

    /** Beside planned and actual, documents of other kinds are nothing to be told: they are no side of it. */
    private void tell(String code, Set<Sheet> alone, boolean resent) {
        for (Sheet sheet : alone) {
            boolean service = sheet.kind() == DocumentKind.UPPLAN || sheet.kind() == DocumentKind.UPJSK;
            if (resent || service || jobs.isEmpty()) {
                Note note = Note.of(sheet, code);
                notes.add(resent ? note.asTrouble() : note);
            }
        }
    }
}
