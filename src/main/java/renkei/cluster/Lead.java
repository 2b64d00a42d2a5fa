package renkei.cluster;

/**
 * Which of several hubs on one home does what one alone should do: collect, keep house, make evidence.
 *
 * <p>It saves work twice done. It is no promise that nobody else does it too: a hub that was stopped in the middle finds out
 * only when it goes on. Whatever is done under it must therefore come out right when two do it, as after a crash.
 */
@FunctionalInterface
public interface Lead {
    /** A hub that is alone. */
    Lead ALONE = () -> true;

    /** Whether this hub leads now. */
    boolean isOurs();
}
