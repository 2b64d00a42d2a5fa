package renkei.bench.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What processor time is spent for: steps of the hub, kinds of threads where no step of the routes works, and steps of the
 * {@link Floor} that serve the same. The order is that of a sending's way.
 */
enum Purpose {
    TAKE("outbox\\.take|sweep.*|.*WatchService.*|inotify.*", "read"),
    CHECK("acceptance\\..*|repeats\\..*", "check", "digest"),
    SIGN("keeping\\.sign", "sign"),
    SEAL("keeping\\.seal", "seal"),
    KEEP("keeping\\.store", "vault"),
    LEAVE("outbox\\.(begin|leave).*"),
    OPEN("keeping\\.open", "open", "verify"),
    DELIVER("office-folder:inbox", "inbox"),
    RECEIPT_SIGN("receipts\\..*", "receipt sign"),
    RECEIPT("office-folder:receipts", "receipt"),
    QUEUE("jms:.*|waiting.*|envelopes\\..*|.*ActiveMQ.*|.*activemq.*|InVM.*", "journal"),
    LEDGER("events\\..*|event-batch.*|ledger.*|H2.*|h2.*|MVStore.*"),
    STAMP("stamp.*"),
    /** Routes and transactions: what is left of the threads that do the steps above. */
    ROUTES("JmsConsumer.*|collect-.*|Camel.*"),
    COMPILER("JVM compiler"),
    GARBAGE("JVM garbage collection"),
    OTHER(".*", "rest");

    /** What no step and no thread that is known has taken. */
    static final String REST = "rest";

    private final Pattern hub;
    /** Between commas. */
    private final String floor;

    Purpose(String hub, String... floor) {
        this.hub = Pattern.compile(hub);
        this.floor = String.join(",", floor);
    }

    /** What a step of the hub, or a kind of thread, is for. */
    static Purpose of(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.hub.matcher(name).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** The steps of the floor that serve this. */
    List<String> floorSteps() {
        return List.of(floor.split(",", -1));
    }

    /** As a table names it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
