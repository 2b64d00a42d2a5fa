package renkei.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Where envelopes wait whose office is away: a fixed number of queues, each for the offices whose numbers fall to it. One
 * queue for each office would cost 50 KB of memory and a millisecond of every start; one for all would make every office
 * that comes back wait for the longest pile.
 */
public final class WaitingRooms {
    /** How many rooms there are. */
    public static final int COUNT = 64;

    /** What the names of the queues begin with. */
    public static final String PREFIX = "hub.waiting.";

    private final ConnectionFactory connections;

    WaitingRooms(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** The names of all rooms. */
    public static List<String> all() {
        return IntStream.range(0, COUNT).mapToObj(WaitingRooms::name).toList();
    }

    /** The room of an office. Must never change: what waits would not be found again. */
    public static String of(String office) {
        return name(Math.floorMod(office.hashCode(), COUNT));
    }

    /** How many envelopes wait, by room. */
    public Map<String, Long> counts() {
        try (Connection connection = connections.createConnection()) {
            ClientSession session = ((ActiveMQSession) connection.createSession()).getCoreSession();
            Map<String, Long> counts = new TreeMap<>();
            for (String room : all()) {
                counts.put(room, session.queueQuery(SimpleString.of(room)).getMessageCount());
            }
            return counts;
        } catch (JMSException | ActiveMQException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot count what waits for offices that are away", e);
        }
    }

    /** Begins to go through a room, no further than the number given. */
    public RoomWalk walk(String room, long most) {
        try {
            return RoomWalk.begin(connections.createConnection(), room, most);
        } catch (JMSException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot read " + room, e);
        }
    }

    private static String name(int number) {
        return PREFIX + "%02d".formatted(number);
    }
}
