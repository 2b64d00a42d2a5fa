package renkei.operator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import renkei.sending.State;

/**
 * How a hub is.
 *
 * @param version of the program that answers
 * @param cryptography who computes signatures and seals, and why nobody faster does
 * @param running whether a hub runs on the home
 * @param offices how many the directory holds
 * @param queues how many envelopes wait, by queue
 * @param states how many sendings stand in each state
 * @param oldestWaitingSeconds how long the oldest accepted sending has not been delivered; 0 if none waits
 * @param dead how many sendings wait at the dead-letter desk
 * @param troubles what a person must look at, in sentences
 * @param expiring certificates that end soon or have ended
 * @param cluster broker and database, and the hubs that work on the same home
 */
public record HubStatus(
        String version,
        String cryptography,
        boolean running,
        int offices,
        Map<String, Long> queues,
        Map<State, Long> states,
        long oldestWaitingSeconds,
        long dead,
        List<String> troubles,
        List<ExpiringCertificate> expiring,
        ClusterStatus cluster) {

    public HubStatus {
        queues = java.util.Collections.unmodifiableMap(new TreeMap<>(queues));
        states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
        troubles = List.copyOf(troubles);
        expiring = List.copyOf(expiring);
    }

    /** Whether somebody must act. */
    public boolean isTroubled() {
        return dead > 0 || !troubles.isEmpty() || !expiring.isEmpty();
    }
}
