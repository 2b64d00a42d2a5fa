package renkei.demo;

import java.util.Optional;
import renkei.demo.process.Cluster;
import renkei.demo.process.Program;

/** Which part of a cluster is killed. */
public enum Victim {
    /** The hub that leads collecting. */
    HUB,
    /** The broker that works; the other one waits. */
    BROKER,
    /** The database of the ledger, the only one. */
    POSTGRESQL;

    /** The program that has this part now; none while it moves from one to another. */
    Optional<Program> of(Cluster cluster) {
        return switch (this) {
            case HUB -> cluster.leadingHub();
            case BROKER -> Optional.of(cluster.brokers().working());
            case POSTGRESQL -> Optional.of(cluster.postgres().program());
        };
    }
}
