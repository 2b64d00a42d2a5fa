package renkei.trust.path;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What allowed hosts say of certificates. Once known, it is renewed in the background: nobody waits for the network. */
final class Downloads {
    private static final int PLACES = 50_000;
    private static final int WAITING = 1_000;

    private final RevocationSettings settings;
    private final RevocationClient client;
    private final Kept kept;
    private final SilentPlaces silent = new SilentPlaces();
    private final Executor background = background();
    private final Map<String, Download<RevocationList>> lists = new ConcurrentHashMap<>();
    private final Map<String, Download<OcspAnswer>> answers = new ConcurrentHashMap<>();

    Downloads(RevocationSettings settings, RevocationClient client, Kept kept) {
        this.settings = settings;
        this.client = client;
        this.kept = kept;
    }

    /** Where nothing usable came from at the last try. */
    SilentPlaces silent() {
        return silent;
    }

    /** Whether there is a place that may be asked about that certificate. */
    boolean knows(Inquiry inquiry) {
        return Stream.concat(
                        RevocationPlaces.lists(inquiry.certificate()).stream(),
                        RevocationPlaces.responders(inquiry.certificate()).stream())
                .anyMatch(settings::allows);
    }

    /** The lists from the places that the certificate names. */
    List<RevocationList> lists(Inquiry inquiry) {
        return RevocationPlaces.lists(inquiry.certificate()).stream()
                .filter(settings::allows)
                .flatMap(place -> list(place, inquiry).stream())
                .toList();
    }

    /** The answers of the responders that the certificate names. */
    List<OcspAnswer> answers(Inquiry inquiry) {
        return RevocationPlaces.responders(inquiry.certificate()).stream()
                .filter(settings::allows)
                .flatMap(place -> answer(place, inquiry).stream())
                .toList();
    }

    private Optional<RevocationList> list(URI place, Inquiry inquiry) {
        return find(
                lists, new Download.Source<>(place, "list", () -> client.list(place), RevocationList::parse), inquiry);
    }

    private Optional<OcspAnswer> answer(URI place, Inquiry inquiry) {
        return OcspQuestion.about(inquiry)
                .flatMap(question -> find(
                        answers,
                        new Download.Source<>(
                                place,
                                "answer " + question.name(),
                                () -> question.ask(client, place),
                                OcspAnswer::parse),
                        inquiry));
    }

    private <T extends Statement> Optional<T> find(
            Map<String, Download<T>> known, Download.Source<T> source, Inquiry inquiry) {
        if (known.size() > PLACES) {
            known.clear(); // the disk still has them
        }
        Download<T> download = known.computeIfAbsent(source.key(), key -> new Download<>(source, kept, silent));
        boolean usable = download.current()
                .filter(found -> !(found.answer(inquiry) instanceof Standing.Silent))
                .isPresent();
        if (!usable) {
            download.renew(inquiry);
        } else if (download.isDue(inquiry.now())) {
            background.execute(() -> download.renew(inquiry));
        }
        return download.current();
    }

    /** One thread, that ends with the program and when idle; what finds no room comes again with the next check. */
    private static Executor background() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1,
                1,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                task -> {
                    Thread thread = new Thread(task, "revocation");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
