package renkei.trust.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Unavailable;

/** Lists from folders and from a host on loopback, over time. */
class RevocationIT {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration GRACE = Duration.ofHours(24);

    @TempDir
    private Path folder = Path.of("");

    private final RevocationHost host = new RevocationHost();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final Made.Party root;

    RevocationIT() throws Exception {
        KeyPair pair = Made.keys("secp256r1");
        root = new Made.Party(
                Made.certificate(as("authority", true), "CN=root", pair, new X500Name("CN=root"), pair.getPrivate()),
                pair);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void nobodyIsAskedWhoIsNotAllowed() throws Exception {
        host.says("/list", list("revoked", List.of(Map.of("certificate", "leaf")), leafAt("/list")));
        for (String other : List.of("other.example", "127.0.0.1", host.name() + "0")) {
            assertThat(flaw(leafAt("/list"), RevocationSettings.Mode.WHEN_KNOWN, other))
                    .isEmpty();
            assertThat(flaw(leafAt("/list"), RevocationSettings.Mode.REQUIRED, other))
                    .contains(PathFlaw.REVOCATION_UNKNOWN);
        }
        for (String place :
                List.of("https://" + host.name() + "/list", "http://a@" + host.name() + "/list", "file:/list")) {
            assertThat(flaw(leaf(as("lists-at", place)), RevocationSettings.Mode.WHEN_KNOWN, host.name()))
                    .isEmpty();
        }
        assertThat(host.asked()).isZero();
    }

    @Test
    void aListIsFetchedOnceForAllCertificatesOfAnAuthority() throws Exception {
        X509Certificate good = leafAt("/list");
        X509Certificate bad = leafAt("/list");
        host.says("/list", list("revoked", List.of(Map.of("certificate", "leaf")), bad));
        Paths paths = paths(RevocationSettings.Mode.WHEN_KNOWN, host.name());
        for (int i = 0; i < 10; i++) {
            assertThat(flaw(paths, good)).isEmpty();
            assertThat(flaw(paths, bad)).contains(PathFlaw.REVOKED);
        }
        assertThat(host.asked()).isEqualTo(1);
    }

    @Test
    void itIsFetchedAgainInTheBackgroundBeforeItRunsOut() throws Exception {
        X509Certificate leaf = leafAt("/list");
        host.says("/list", list("next", "2026-06-03", leaf));
        Paths paths = paths(RevocationSettings.Mode.WHEN_KNOWN, host.name());
        assertThat(flaw(paths, leaf)).isEmpty();
        host.awaitQuestion();
        Object first = kept();

        now.set(NOW.plus(Duration.ofHours(20)));
        assertThat(flaw(paths, leaf)).isEmpty();
        host.awaitQuestion();
        await().until(() -> !kept().equals(first));
    }

    /** Which file holds what was fetched: another one as soon as that was fetched again. */
    private Object kept() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            Path file = files.filter(each -> !each.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElseThrow();
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        }
    }

    @Test
    void withTheHostAwayTheGraceCountsAndThenNothing() throws Exception {
        X509Certificate leaf = leafAt("/list");
        host.says("/list", list("next", "2026-06-03", leaf));
        assertThat(flaw(paths(RevocationSettings.Mode.WHEN_KNOWN, host.name()), leaf))
                .isEmpty();
        host.close();

        Paths restarted = paths(RevocationSettings.Mode.WHEN_KNOWN, host.name());
        now.set(Instant.parse("2026-06-04T00:00:00Z"));
        assertThat(flaw(restarted, leaf)).as("from the disk, within the grace").isEmpty();
        now.set(Instant.parse("2026-06-04T00:00:01Z"));
        assertThat(flaw(restarted, leaf)).as("over").contains(PathFlaw.REVOCATION_UNKNOWN);
    }

    @Test
    void whoGivesNothingUsableIsNamedUntilItDoes() throws Exception {
        X509Certificate leaf = leafAt("/list");
        Revocation revocation = revocation(RevocationSettings.Mode.WHEN_KNOWN, host.name());
        Paths paths = new Paths(() -> Set.of(root.certificate()), revocation, Pins.none());
        assertThat(flaw(paths, leaf)).contains(PathFlaw.REVOCATION_UNKNOWN);
        now.set(NOW.plus(Duration.ofMinutes(5)));
        assertThat(flaw(paths, leaf)).contains(PathFlaw.REVOCATION_UNKNOWN);
        assertThat(revocation.silentPlaces()).containsExactly(Map.entry(URI.create(host.at("/list")), NOW));

        host.says("/list", list("next", "2026-06-03", leaf));
        now.set(NOW.plus(Duration.ofMinutes(10)));
        assertThat(flaw(paths, leaf)).isEmpty();
        assertThat(revocation.silentPlaces()).isEmpty();
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        X509Certificate leaf = leafAt("/elsewhere");
        host.says("/list", list("next", "2026-06-03", leaf));

        assertThat(flaw(leaf, RevocationSettings.Mode.WHEN_KNOWN, host.name())).contains(PathFlaw.REVOCATION_UNKNOWN);
        assertThat(host.asked()).isEqualTo(1);
    }

    @Test
    void moreBytesThanTheLimitAreNotTaken() throws Exception {
        host.says("/list", new byte[20_000_001]);

        assertThat(flaw(leafAt("/list"), RevocationSettings.Mode.WHEN_KNOWN, host.name()))
                .contains(PathFlaw.REVOCATION_UNKNOWN);
    }

    @Test
    void aHostCannotMakeTheHubForget() throws Exception {
        X509Certificate leaf = leafAt("/list");
        host.says("/list", list("revoked", List.of(Map.of("certificate", "leaf", "since", "2026-05-01")), leaf));
        Paths paths = paths(RevocationSettings.Mode.WHEN_KNOWN, host.name());
        assertThat(flaw(paths, leaf)).contains(PathFlaw.REVOKED);

        KeyPair stranger = Made.keys("secp256r1");
        host.says(
                "/list",
                Made.list(as("made", "2026-06-01"), name(root), stranger.getPrivate(), Map.of())
                        .getEncoded());
        now.set(Made.END.minus(Duration.ofDays(30)));
        host.asked();
        flaw(paths, leaf);
        host.awaitQuestion();
        assertThat(flaw(paths, leaf)).contains(PathFlaw.REVOKED);
        assertThat(flaw(paths(RevocationSettings.Mode.WHEN_KNOWN, host.name()), leaf))
                .contains(PathFlaw.REVOKED);
    }

    @Test
    void aListInTheFolderCountsFromWhenItIsThere() throws Exception {
        X509Certificate leaf = leaf(as("authority", false));
        Paths paths = paths(RevocationSettings.Mode.WHEN_KNOWN, "");
        assertThat(flaw(paths, leaf)).as("nothing is known").isEmpty();

        Path file = Files.createDirectories(folder.resolve("crl")).resolve("root.crl");
        String text =
                Base64.getMimeEncoder().encodeToString(list("revoked", List.of(Map.of("certificate", "leaf")), leaf));
        Files.writeString(file, "-----BEGIN X509 CRL-----\n" + text + "\n-----END X509 CRL-----\n");
        assertThat(flaw(paths, leaf)).contains(PathFlaw.REVOKED);

        Files.writeString(file, "cut off");
        assertThatThrownBy(() -> flaw(paths, leaf))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("root.crl");
    }

    @Test
    void anOldUseIsJudgedByWhatWasSaidAfterItAndBeforeTheCertificateEnded() throws Exception {
        X509Certificate leaf = leaf(as("until", "2026-09-01"));
        Path file = Files.createDirectories(folder.resolve("crl")).resolve("root.crl");
        Paths paths = paths(RevocationSettings.Mode.REQUIRED, "");
        now.set(Instant.parse("2026-12-01T00:00:00Z"));

        Files.write(file, listOf(Map.of("made", "2026-05-31", "next", "2026-06-02"), leaf));
        assertThat(flaw(paths, leaf)).as("before the use").contains(PathFlaw.REVOCATION_UNKNOWN);
        Files.write(file, listOf(Map.of("made", "2026-06-01", "next", "2026-06-02", "number", 22), leaf));
        assertThat(flaw(paths, leaf)).as("after the use").isEmpty();
        Files.write(file, listOf(Map.of("made", "2026-11-30", "next", "2027-01-01", "number", 333), leaf));
        assertThat(flaw(paths, leaf)).as("when it had ended").contains(PathFlaw.REVOCATION_UNKNOWN);
        assertThat(flaw(paths(RevocationSettings.Mode.WHEN_KNOWN, ""), leaf))
                .as("when it had ended, if that is enough")
                .isEmpty();
    }

    @Test
    void aStatementIsReplacedOnlyByARightAndNewerOneAndNobodyIsAskedTwiceInAMinute() throws Exception {
        X509Certificate leaf = leafAt("/list");
        Inquiry inquiry = new Inquiry(leaf, List.of(root.certificate()), NOW, NOW, GRACE);
        Download<RevocationList> download = new Download<>(
                new Download.Source<>(
                        URI.create(host.at("/list")),
                        "list",
                        () -> new RevocationClient(new RevocationSettings(
                                        RevocationSettings.Mode.REQUIRED, GRACE, Set.of(host.name())))
                                .list(URI.create(host.at("/list"))),
                        RevocationList::parse),
                Kept.in(folder.resolve("kept"), NOW),
                new SilentPlaces());
        host.says("/list", list("made", "2026-05-01", leaf));
        download.renew(inquiry);
        download.renew(inquiry);
        assertThat(host.asked()).isEqualTo(1);
        assertThat(download.current().orElseThrow().thisUpdate()).isEqualTo("2026-05-01T00:00:00Z");

        Inquiry later = new Inquiry(leaf, inquiry.issuers(), NOW, NOW.plus(Duration.ofMinutes(2)), GRACE);
        byte[] forged = Made.list(
                        as("made", "2026-05-02"),
                        name(root),
                        Made.keys("secp256r1").getPrivate(),
                        Map.of())
                .getEncoded();
        host.says("/list", forged);
        download.renew(later);
        assertThat(download.current().orElseThrow().thisUpdate()).as("forged").isEqualTo("2026-05-01T00:00:00Z");

        host.says("/list", list("made", "2026-04-01", leaf));
        download.renew(new Inquiry(leaf, inquiry.issuers(), NOW, NOW.plus(Duration.ofMinutes(4)), GRACE));
        assertThat(download.current().orElseThrow().thisUpdate()).as("older").isEqualTo("2026-05-01T00:00:00Z");
    }

    @Test
    void withoutRevocationNobodyIsAsked() throws Exception {
        assertThat(flaw(leafAt("/list"), RevocationSettings.Mode.OFF, host.name()))
                .isEmpty();
        assertThat(host.asked()).isZero();
    }

    private Optional<PathFlaw> flaw(X509Certificate leaf, RevocationSettings.Mode mode, String allowed) {
        return flaw(paths(mode, allowed), leaf);
    }

    private static Optional<PathFlaw> flaw(Paths paths, X509Certificate leaf) {
        try {
            paths.check(leaf, List.of(), NOW, Purpose.DOCUMENT_SIGNATURE);
            return Optional.empty();
        } catch (PathRefused e) {
            return Optional.of(e.flaw());
        }
    }

    private Paths paths(RevocationSettings.Mode mode, String allowed) {
        return new Paths(() -> Set.of(root.certificate()), revocation(mode, allowed), Pins.none());
    }

    private Revocation revocation(RevocationSettings.Mode mode, String allowed) {
        return Revocation.of(
                new RevocationSettings(mode, GRACE, Set.of(allowed)),
                folder.resolve("crl"),
                folder.resolve("kept"),
                now::get);
    }

    private X509Certificate leafAt(String page) throws Exception {
        return leaf(as("lists-at", host.at(page)));
    }

    private X509Certificate leaf(Described as) throws Exception {
        return Made.certificate(as, "CN=leaf", Made.keys("secp256r1"), name(root), root.key());
    }

    private byte[] list(String key, Object value, X509Certificate leaf) throws Exception {
        return Made.list(as(key, value), name(root), root.key(), Map.of("leaf", new Made.Party(leaf, root.pair())))
                .getEncoded();
    }

    private byte[] listOf(Map<String, Object> as, X509Certificate leaf) throws Exception {
        return Made.list(new Described(as), name(root), root.key(), Map.of("leaf", new Made.Party(leaf, root.pair())))
                .getEncoded();
    }

    private static X500Name name(Made.Party party) {
        return X500Name.getInstance(
                party.certificate().getSubjectX500Principal().getEncoded());
    }

    private static Described as(String key, Object value) {
        return new Described(Map.of(key, value));
    }
}
