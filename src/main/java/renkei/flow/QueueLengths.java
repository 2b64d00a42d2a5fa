package renkei.flow;

import java.util.Map;
import java.util.TreeMap;
import renkei.broker.Broker;
import renkei.broker.HubQueue;
import renkei.broker.WaitingRooms;
import renkei.sending.Unavailable;

/** What waits in the queues, those being worked on included. */
record QueueLengths(Broker broker, WaitingRooms rooms) {
    /** Under this name all waiting rooms are counted together. */
    private static final String ROOMS = "hub.waiting";

    /** Whether the broker answers; while it does not, nothing seems to wait. */
    boolean known() {
        return broker.isActive();
    }

    long of(HubQueue queue) {
        return broker.waiting(queue);
    }

    Map<String, Long> all() {
        Map<String, Long> lengths = new TreeMap<>();
        for (HubQueue queue : HubQueue.values()) {
            lengths.put(queue.address(), of(queue));
        }
        lengths.put(ROOMS, inRooms());
        return lengths;
    }

    private long inRooms() {
        try {
            return known()
                    ? rooms.counts().values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    : 0;
        } catch (Unavailable e) {
            return 0; // gone since it was asked whether it is there
        }
    }
}
