package renkei.compare;

import java.util.List;

/** How the rows of one client are compared, client by client. */
interface Work {
    List<SectionDifference> compare(List<PlanRow> before, List<PlanRow> after);

    /** What there is to know when all clients are done. */
    default List<Note> notes() {
        return List.of();
    }
}
