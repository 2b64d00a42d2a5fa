package renkei.demo;

import java.time.Duration;
import renkei.demo.process.Program;

/** Is told what happens to a cluster. */
public interface ClusterWatcher {

    /** A program was started and can be used. */
    void started(Program program);

    /** A program was killed. */
    void killed(Program program);

    /** So long after a kill something dropped after it had arrived. */
    void back(Duration after);

    /** So many of those that were dropped have arrived. */
    void progress(int arrived, int dropped);
}
