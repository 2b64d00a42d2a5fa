package renkei.cluster;

import java.time.Instant;

/**
 * What one hub says of itself.
 *
 * @param machine by its name in the network
 * @param process on that machine
 * @param port of health
 * @param since when it was started
 * @param seen when it said this
 * @param leads whether it led then
 */
public record Member(
        MemberName name, String machine, long process, int port, Instant since, Instant seen, boolean leads) {}
