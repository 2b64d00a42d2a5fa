package renkei.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import renkei.sending.Failure;
import renkei.sending.Sending;
import renkei.sending.Unavailable;

/** A second hub on the folders of an office, in a process of its own; says how much it did that the first did not. */
final class OtherHub {
    private static final int TRIES = 100;

    private OtherHub() {}

    public static void main(String[] arguments) {
        Home home = new Home(Path.of(arguments[1]));
        int sendings = Integer.parseInt(arguments[2]);
        int done = arguments[0].equals("deliver")
                ? deliver(home.office(Home.SERVICE), sendings, 8)
                : new OtherLead(home.office(Home.CARE), home.root().resolve("committed")).collect();
        System.out.println(done);
    }

    /** Delivers that many sendings in an order of its own, each again until it is there. */
    static int deliver(OfficeFolder office, int sendings, long seed) {
        Inbox inbox = new Inbox(Disk.local(), new Pickups(Disk.local(), System::nanoTime, Duration.ofMinutes(1)));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sendings; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        int done = 0;
        for (int number : order) {
            Sending sending = TwoHubsIT.sending(number);
            done += deliver(inbox, office, sending).before() ? 0 : 1;
        }
        return done;
    }

    private static Delivered deliver(Inbox inbox, OfficeFolder office, Sending sending) {
        Unavailable last = new Unavailable(Failure.BUG, "was not tried");
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return inbox.deliver(office, sending.id(), sending.documents());
            } catch (Unavailable e) {
                last = e;
            }
        }
        throw last;
    }
}
