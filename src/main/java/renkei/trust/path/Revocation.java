package renkei.trust.path;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether the certificates of a path are revoked: by lists in a folder, by lists and responders that the certificates name
 * and the settings allow, or not asked at all. Lists go first: one covers all certificates of an authority.
 *
 * <p>What was used before it was revoked stays good; what was used after is refused, whatever the reason. Where nothing
 * proves when it was used, the time that is claimed counts. Safe for use by many threads.
 */
public final class Revocation {
    /** An authority's key for lists may be vouched for by an authority that has one, too; no more than that. */
    private static final int SIGNERS_OF_SIGNERS = 2;

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final RevocationSettings settings;
    private final Supplier<List<RevocationList>> lists;
    private final Optional<Downloads> downloads;
    private final InstantSource clock;

    private Revocation(
            RevocationSettings settings,
            Supplier<List<RevocationList>> lists,
            Optional<Downloads> downloads,
            InstantSource clock) {
        this.settings = settings;
        this.lists = lists;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** Nobody asks. */
    public static Revocation off() {
        RevocationSettings none = new RevocationSettings(RevocationSettings.Mode.OFF, Duration.ZERO, Set.of());
        return new Revocation(none, List::of, Optional.empty(), () -> Instant.EPOCH);
    }

    /**
     * As the settings say.
     *
     * @param listFolder where lists lie, {@code *.crl} in DER or PEM
     * @param keptFolder where what hosts said is kept
     */
    public static Revocation of(RevocationSettings settings, Path listFolder, Path keptFolder, InstantSource clock) {
        Optional<Downloads> downloads = settings.hosts().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Downloads(settings, new RevocationClient(settings), Kept.in(keptFolder, clock.instant())));
        return new Revocation(settings, new ListFolder(listFolder, clock)::lists, downloads, clock);
    }

    /** By these lists alone, each certificate must have one; judged at that time. */
    static Revocation by(List<X509CRL> given, Instant now) {
        RevocationSettings strict = new RevocationSettings(RevocationSettings.Mode.REQUIRED, Duration.ZERO, Set.of());
        List<RevocationList> lists = given.stream()
                .filter(list -> list.getNextUpdate() != null)
                .map(RevocationList::new)
                .toList();
        return new Revocation(strict, () -> lists, Optional.empty(), () -> now);
    }

    /**
     * By these lists where there is one, however old it is: for whoever judges what was signed long ago, and names the lists
     * that he has of then or of later.
     */
    public static Revocation asFarAsKnown(List<X509CRL> given, InstantSource clock) {
        List<RevocationList> lists = given.stream()
                .filter(list -> list.getNextUpdate() != null)
                .map(RevocationList::new)
                .toList();
        RevocationSettings known = new RevocationSettings(RevocationSettings.Mode.WHEN_KNOWN, FOR_EVER, Set.of());
        return new Revocation(known, () -> lists, Optional.empty(), clock);
    }

    /** The addresses that give nothing usable, with the time since when; after the grace nothing is believed without them. */
    public SortedMap<URI, Instant> silentPlaces() {
        return downloads.map(some -> some.silent().all()).orElseGet(TreeMap::new);
    }

    /** Throws PathRefused (revoked, revocation unknown) unless every certificate below the anchor was good at that time. */
    void demand(CertificatePath path, Question question, Instant at) throws PathRefused {
        if (settings.mode() == RevocationSettings.Mode.OFF) {
            return;
        }
        demand(path, question, at, SIGNERS_OF_SIGNERS);
    }

    private void demand(CertificatePath path, Question question, Instant at, int depth) throws PathRefused {
        ListSigners signers = new ListSigners(path, question, clock.instant(), other -> isGood(other, question, depth));
        for (int i = 0; i + 1 < path.certificates().size(); i++) {
            demand(new Inquiry(path.certificates().get(i), signers.above(i), at, clock.instant(), settings.grace()));
        }
    }

    /** Whether who signs lists beside the issuer is itself not revoked. */
    private boolean isGood(CertificatePath path, Question question, int depth) {
        try {
            if (depth > 0) {
                demand(path, question, clock.instant(), depth - 1);
            }
            return depth > 0;
        } catch (PathRefused e) {
            return false;
        }
    }

    private void demand(Inquiry inquiry) throws PathRefused {
        Standing standing = standing(inquiry);
        if (standing instanceof Standing.Revoked revoked && !inquiry.at().isBefore(revoked.since())) {
            throw new PathRefused(PathFlaw.REVOKED, inquiry.certificate(), revoked.since() + ", " + revoked.reason());
        }
        if (standing instanceof Standing.Silent silent && isDemanded(inquiry)) {
            throw new PathRefused(PathFlaw.REVOCATION_UNKNOWN, inquiry.certificate(), silent.why());
        }
    }

    /** Authorities drop what has expired: of that nobody can be asked any more. */
    private boolean isDemanded(Inquiry inquiry) {
        return settings.mode() == RevocationSettings.Mode.REQUIRED
                || (!inquiry.now().isAfter(inquiry.certificate().getNotAfter().toInstant())
                        && (atHand(inquiry).findAny().isPresent()
                                || downloads.filter(some -> some.knows(inquiry)).isPresent()));
    }

    private Standing standing(Inquiry inquiry) {
        Standing byLists = newest(
                Stream.concat(atHand(inquiry), downloads.stream().flatMap(some -> some.lists(inquiry).stream()))
                        .toList(),
                inquiry);
        if (!(byLists instanceof Standing.Silent)) {
            return byLists;
        }
        return first(downloads.stream()
                        .flatMap(some -> some.answers(inquiry).stream())
                        .sorted(Comparator.comparing(OcspAnswer::thisUpdate).reversed())
                        .map(answer -> answer.answer(inquiry)))
                .orElse(byLists);
    }

    private Stream<RevocationList> atHand(Inquiry inquiry) {
        return lists.get().stream().filter(list -> list.isOfIssuer(inquiry.certificate()));
    }

    private static Standing newest(List<RevocationList> found, Inquiry inquiry) {
        List<RevocationList> deltas =
                found.stream().filter(list -> !list.isComplete()).toList();
        return first(found.stream()
                        .filter(RevocationList::isComplete)
                        .sorted(Comparator.comparing(RevocationList::thisUpdate).reversed())
                        .map(list -> list.standing(inquiry, deltas)))
                .orElseGet(() -> new Standing.Silent("its authority has said nothing"));
    }

    /** The first that tells anything; if none does, why the first does not. */
    private static Optional<Standing> first(Stream<Standing> standings) {
        return standings.reduce(
                (one, other) -> one instanceof Standing.Silent && !(other instanceof Standing.Silent) ? other : one);
    }
}
