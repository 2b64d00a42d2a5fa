package renkei.broker;

/** The broker that keeps the queues, inside the hub or outside: what must be known of it while it works. */
public interface Broker {
    /** Whether messages can be sent and taken. */
    boolean isActive();

    /** Whether there is room on its disk; without, whoever sends waits until there is. */
    boolean hasRoom();

    /** How many messages wait in a queue, those being worked on included; 0 if the broker cannot be asked. */
    long waiting(HubQueue queue);

    /** Where clients find it. */
    BrokerAddress address();

    /** Called once, after everything that uses it has stopped. */
    void stop();
}
