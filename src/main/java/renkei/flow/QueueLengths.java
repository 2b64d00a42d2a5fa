package renkei.flow;

import java.util.Map;
import java.util.TreeMap;
import renkei.broker.EmbeddedBroker;
import renkei.broker.HubQueue;
import renkei.broker.WaitingRooms;

/** What waits in the queues, those being worked on included. */
record QueueLengths(EmbeddedBroker broker, WaitingRooms rooms) {
    /** Under this name all waiting rooms are counted together. */
    private static final String ROOMS = "hub.waiting";

    long of(HubQueue queue) {
        return broker.waiting(queue);
    }

    Map<String, Long> all() {
        Map<String, Long> lengths = new TreeMap<>();
        for (HubQueue queue : HubQueue.values()) {
            lengths.put(queue.address(), of(queue));
        }
        lengths.put(
                ROOMS,
                rooms.counts().values().stream().mapToLong(Long::longValue).sum());
        return lengths;
    }
}
