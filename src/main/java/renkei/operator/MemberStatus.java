package renkei.operator;

/**
 * One of several hubs on a home.
 *
 * @param machine by its name in the network
 * @param process on that machine
 * @param port of health
 * @param leads whether it collects, keeps house and makes evidence; all of them deliver
 * @param silentSeconds how long it has said nothing; a second or two while it runs
 */
public record MemberStatus(String name, String machine, long process, int port, boolean leads, long silentSeconds) {
    private static final int LONGEST_SILENCE_SECONDS = 15;

    /** Whether it was killed, hangs, or is cut off from the disk. */
    public boolean isSilent() {
        return silentSeconds > LONGEST_SILENCE_SECONDS;
    }
}
