package renkei.broker;

import java.util.Arrays;
import java.util.List;

/** The queues of the hub; every one is declared, none is made or removed by use. */
public enum HubQueue {
    /** Envelopes for offices reached by folder, grouped by receiving office. */
    DELIVER_FOLDER("hub.deliver.folder"),
    /** Orders to write a receipt. */
    RECEIPTS("hub.receipts"),
    /** What was signed and waits for the next time-stamp. */
    STAMPS("hub.stamps"),
    /** What happened, on its way into the ledger. */
    LEDGER("hub.ledger"),
    /** Messages that the broker gave up, on their way to the desk. */
    EXHAUSTED("hub.exhausted"),
    /** The dead-letter desk: waits for a person. */
    DEAD("hub.dead"),
    /** Messages that outlived their time; none of ours has one. */
    EXPIRED("hub.expired");

    private final String address;

    HubQueue(String address) {
        this.address = address;
    }

    /**
     * Whether one reader at a time gets all of a queue, in order, however many wait for it: what is read in batches is read by
     * one hub, and by another as soon as that one is gone.
     */
    static boolean isReadByOne(String address) {
        return address.equals(LEDGER.address) || address.equals(STAMPS.address);
    }

    /** The name of the queue, and of its address. */
    public String address() {
        return address;
    }

    /** The names of all queues. */
    public static List<String> addresses() {
        return Arrays.stream(values()).map(HubQueue::address).toList();
    }
}
