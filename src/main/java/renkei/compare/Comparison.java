package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import renkei.compare.ClientDifference.Presence;

/** Compares two sides, client by client. */
public final class Comparison {
    private final CompareLimits limits;

    public Comparison(CompareLimits limits) {
        this.limits = limits;
    }

    /** What differs between two sendings; planned and actual of a month are recognised. */
    public Differences between(Side before, Side after) {
        Jobs jobs = Jobs.between(before, after);
        List<Note> notes = new ArrayList<>(before.notes());
        notes.addAll(after.notes());
        return run(jobs, before, after, notes);
    }

    /** What differs between planned and actual, for each month that one side has both of. */
    public Differences within(Side side) {
        return run(Jobs.within(side), side, side, new ArrayList<>(side.notes()));
    }

    private Differences run(Jobs jobs, Side before, Side after, List<Note> notes) {
        TreeSet<Client> clients = new TreeSet<>();
        jobs.list().forEach(job -> {
            clients.addAll(job.before().keySet());
            clients.addAll(job.after().keySet());
        });
        Tally tally = new Tally(limits.changes());
        for (Client client : clients) {
            List<SectionDifference> sections = new ArrayList<>();
            jobs.list().forEach(job -> sections.addAll(job.compare(client)));
            String name = after.name(client).isEmpty() ? before.name(client) : after.name(client);
            tally.add(client, name, presence(jobs, client), sections);
        }
        jobs.list().forEach(job -> {
            notes.addAll(job.editions());
            notes.addAll(job.work().notes());
        });
        notes.addAll(jobs.notes());
        return new Differences(jobs.list().stream().map(Job::compared).toList(), tally.clients(), notes, tally.sums());
    }

    private static Presence presence(Jobs jobs, Client client) {
        boolean before = jobs.list().stream().anyMatch(job -> job.before().containsKey(client));
        boolean after = jobs.list().stream().anyMatch(job -> job.after().containsKey(client));
        return before && after ? Presence.BOTH : before ? Presence.ONLY_BEFORE : Presence.ONLY_AFTER;
    }
}
