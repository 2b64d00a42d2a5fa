package renkei.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import renkei.office.Office;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** Everything that the offices of a group do in one round: their month's work, and each mistake once. */
final class Script {
    private final Group group;
    private final Work work;
    private final Drops drops = new Drops();

    private Script(Group group, Work work) {
        this.group = group;
        this.work = work;
    }

    /** The drops of one round, in the order in which they may happen. */
    static List<Drop> of(Group group, Work work, Random random) {
        Script script = new Script(group, work);
        for (int index = 0; index < group.serving().size(); index++) {
            script.month(index);
        }
        script.mistakes(random);
        return script.drops.all();
    }

    private void month(int index) {
        Office service = group.serving().get(index);
        Way way = new Way(group.plannerOf(service), service);
        // One partner's software is years behind.
        Edition edition = index == 1 ? Edition.all().get(0) : Edition.newest();
        Drop planned = drops.arrival(Task.PLANNED, way, work.unit(DocumentKind.UPPLAN, way, edition), Cause.NONE);
        if (index % 2 == 0) {
            drops.arrival(Task.PLAN, way, work.unit(DocumentKind.UP1KYO, way, edition), Cause.NONE);
        }
        if (index % 3 == 0) {
            drops.arrival(Task.ATTACHMENT, way, work.attachment(way), Cause.NONE);
        }
        drops.arrival(
                Task.ACTUAL,
                way.back(),
                work.unit(DocumentKind.UPJSK, way.back(), edition),
                new Cause(Cause.When.TAKEN, planned.number()));
    }

    private void mistakes(Random random) {
        List<Office> clumsy = new ArrayList<>(group.serving());
        Collections.shuffle(clumsy, random);
        Mishaps mishaps = new Mishaps(drops, work);
        int turn = 0;
        for (Task task : Task.values()) {
            if (task.isMistake() || task == Task.SLOW_WRITER) {
                Office service = clumsy.get(turn++ % clumsy.size());
                Way way = new Way(service, group.plannerOf(service));
                mishaps.add(task, way, clumsy.get(turn % clumsy.size()));
            }
        }
    }
}
