package renkei.bench.flow;

import java.util.List;
import renkei.home.Home;
import renkei.office.OfficeNumber;

/** Fills a home on which no hub runs with envelopes that wait. */
public interface Backlog {

    /** Puts envelopes into the waiting rooms: of sendings that do not exist, so that all of them go on waiting. */
    void pile(Home home, List<OfficeNumber> receivers, OfficeNumber sender, long count);
}
