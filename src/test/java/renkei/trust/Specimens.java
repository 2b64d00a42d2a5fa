package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyUsage;
import renkei.office.OfficeNumber;
import renkei.report.ReceiptDocuments;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.sending.SendingId;
import renkei.trust.stamp.HashTree;
import renkei.trust.stamp.LoopbackStamps;
import renkei.trust.stamp.Protected;
import renkei.trust.stamp.StampAuthority;
import renkei.trust.stamp.StampService;

/** Good and broken containers, each made in the way that its name in {@code containers.spec.yaml} says. */
public final class Specimens implements AutoCloseable {
    static final OfficeNumber OTHER_OFFICE = new OfficeNumber("0899900024");
    /** When the key of one identity was lost, and its certificate revoked. */
    private static final Instant LOST = Trial.NOW.plus(Duration.ofDays(1));

    private static final byte[] FORGED = "forged".getBytes(StandardCharsets.UTF_8);

    private final Identity revoked = Trial.AUTHORITY.issue(Trial.OFFICE, "失効済", KeyType.EC_P256);
    private final Identity lost = Trial.AUTHORITY.issue(Trial.OFFICE, "紛失", KeyType.EC_P256);
    private final Identity other = Trial.AUTHORITY.issue(OTHER_OFFICE, "すみれ訪問介護", KeyType.EC_P256);
    private final Identity old = Trial.AUTHORITY.issue(Trial.OFFICE, "期限切れ", KeyType.EC_P256, Duration.ofMinutes(-10));
    private final LoopbackStamps stamps = new LoopbackStamps(Trial.CLOCK);
    private final LoopbackStamps strangers = new LoopbackStamps(Trial.CLOCK);
    private final Map<String, Supplier<Content>> recipes = new LinkedHashMap<>();

    public Specimens() {
        recipes.put("signed with an EC key", () -> Trial.signed().content());
        recipes.put(
                "signed with an RSA key",
                () -> Trial.signer().sign(Trial.RSA, Trial.documents()).content());
        recipes.put("a receipt", () -> Trial.signer().sign(Trial.EC, receipt()).content());
        recipes.put("stamped", () -> stamped(stamps).content());
        recipes.put(
                "a stamped receipt",
                () -> Trial.signer().sign(Trial.RSA, receipt(), service(stamps)).content());
        recipes.put("with an evidence record", () -> recorded(Trial.signed()));
        recipes.put("stamped, with an evidence record", () -> recorded(stamped(stamps)));
        recipes.put("entries in another order", () -> changed(entries -> move(entries, Trial.FIRST)));
        recipes.put("a document changed", () -> changed(entries -> entries.put(Trial.FIRST, FORGED)));
        recipes.put("a document added", () -> changed(entries -> entries.put("extra.csv", FORGED)));
        recipes.put("a document removed", () -> changed(entries -> entries.remove(Trial.SECOND)));
        recipes.put("a document renamed", () -> changed(entries -> rename(entries, Trial.FIRST, "renamed.csv")));
        recipes.put("two documents exchanged", () -> changed(Specimens::exchange));
        recipes.put("the manifest changed", () -> changed(entries -> replace(entries, "text/csv", "text/xml")));
        recipes.put("documents of the manifest reordered", () -> changed(Specimens::reorderManifest));
        recipes.put("a document and its digest changed", () -> changed(Specimens::changeWithDigest));
        recipes.put("the manifest removed", () -> changed(entries -> entries.remove(Container.MANIFEST)));
        recipes.put("the signature removed", () -> changed(entries -> entries.remove(Container.SIGNATURE)));
        recipes.put("the signature of another container", () -> changed(Specimens::foreignSignature));
        recipes.put("a second manifest", () -> changed(entries -> entries.put("META-INF/ASiCManifest2.xml", FORGED)));
        recipes.put("the mimetype changed", () -> changed(entries -> entries.put("mimetype", FORGED)));
        recipes.put("cut off", Specimens::cutOff);
        recipes.put("signed with another key", Specimens::otherKey);
        recipes.put("signed by another office", () -> Trial.signedBy(other, Trial.NOW));
        recipes.put("signed below an authority nobody knows", Specimens::stranger);
        recipes.put("signed after the certificate ended", () -> Trial.signedBy(old, Trial.NOW));
        recipes.put("signed with a revoked certificate", () -> Trial.signedBy(revoked, Trial.NOW));
        recipes.put("signed with a key that was lost later", () -> Trial.signedBy(lost, Trial.NOW));
        recipes.put("stamped, with a key that was lost later", () -> Trial.signer()
                .sign(lost, Trial.documents(), service(stamps))
                .content());
        recipes.put("signed with a certificate for encryption", Specimens::wrongPurpose);
        recipes.put(
                "stamped by a service nobody knows", () -> stamped(strangers).content());
        recipes.put("with the stamp of another signature", this::movedStamp);
        recipes.put("with the evidence record of another container", this::movedRecord);
        recipes.put(
                "with an evidence record, a document changed",
                () -> changed(recorded(Trial.signed()), entries -> entries.put(Trial.FIRST, FORGED)));
        recipes.put("with an evidence record that leaves out a document", this::partialRecord);
        recipes.put(
                "with a damaged evidence record",
                () -> changed(recorded(Trial.signed()), entries -> damage(entries, EvidenceEntry.RECORD)));
    }

    public List<String> names() {
        return List.copyOf(recipes.keySet());
    }

    public Content make(String name) {
        Supplier<Content> recipe = recipes.get(name);
        if (recipe == null) {
            throw new IllegalArgumentException("nobody knows how to make: " + name);
        }
        return recipe.get();
    }

    public X509Certificate stampAnchor() {
        return stamps.authority().certificate();
    }

    /** Who vouches for the offices. */
    public X509Certificate anchor() {
        return Trial.AUTHORITY.certificate();
    }

    /** What the authorities said of revocation at that time. */
    public List<X509CRL> lists(Instant then) {
        Map<X509Certificate, Instant> gone = new HashMap<>(Map.of(revoked.certificate(), Trial.NOW.minusSeconds(120)));
        if (then.isAfter(LOST)) {
            gone.put(lost.certificate(), LOST);
        }
        return List.of(
                StampAuthority.crl(Trial.AUTHORITY.certificate(), authorityKey(), then, gone),
                stamps.authority().crl(then));
    }

    @Override
    public void close() {
        stamps.close();
        strangers.close();
    }

    static StampService service(LoopbackStamps stamps) {
        return stamps.client(Duration.ofSeconds(30));
    }

    private static Container stamped(LoopbackStamps by) {
        return Trial.signer().sign(Trial.EC, Trial.documents(), service(by));
    }

    private Content recorded(Container container) {
        HashTree tree = new HashTree(List.of(strangersFiles(), container.files(), strangersFiles()));
        return Evidence.with(container.content(), tree.record(1, service(stamps).stamp(tree.root())));
    }

    private static Protected strangersFiles() {
        return new Protected(List.of(Digest.of(new byte[] {1}), Digest.of(new byte[] {2})));
    }

    private Content movedStamp() {
        byte[] stampedOther = entries(stamped(stamps).content()).get(Container.SIGNATURE);
        return changed(
                Trial.signed().content(),
                entries -> entries.put(
                        Container.SIGNATURE, StampTransplant.move(stampedOther, entries.get(Container.SIGNATURE))));
    }

    private Content movedRecord() {
        byte[] record = entries(recorded(Trial.signed())).get(EvidenceEntry.RECORD);
        return Evidence.with(Trial.signed().content(), record);
    }

    private Content partialRecord() {
        Container container = Trial.signed();
        Protected partial = new Protected(
                List.of(container.manifest().digest(), container.signature().digest()));
        HashTree tree = new HashTree(List.of(partial));
        byte[] record = tree.record(0, service(stamps).stamp(tree.root()));
        return changed(Evidence.with(container.content(), record), entries -> {
            List<Manifest.Reference> references = List.of(
                    new Manifest.Reference(
                            Container.MANIFEST, container.manifest().digest()),
                    new Manifest.Reference(
                            Container.SIGNATURE, container.signature().digest()));
            entries.put(EvidenceEntry.MANIFEST, new Manifest(EvidenceEntry.RECORD, references).encodeForRecord());
        });
    }

    private static Content cutOff() {
        byte[] whole = Trial.signed().content().bytes();
        return Content.of(Arrays.copyOf(whole, whole.length - 40));
    }

    private static Content otherKey() {
        Identity mixed = new Identity(
                new Signatory.Office(Trial.OFFICE),
                KeyType.EC_P256.generate().getPrivate(),
                Trial.EC.certificate(),
                Trial.EC.chain());
        return Trial.signedBy(mixed, Trial.NOW);
    }

    private static Content stranger() {
        return Trial.signedBy(
                CertificateAuthority.create("だれも知らない", Trial.CLOCK).issue(Trial.OFFICE, "x", KeyType.EC_P256),
                Trial.NOW);
    }

    private static Content wrongPurpose() {
        var pair = KeyType.RSA_2048.generate();
        X509Certificate certificate = new CertificateDraft(
                        new X500Name("CN=" + Trial.OFFICE.value()),
                        pair.getPublic(),
                        Trial.NOW.minusSeconds(3600),
                        Trial.NOW.plusSeconds(864_000))
                .signedBy(Trial.AUTHORITY.certificate(), authorityKey(), new KeyUsage(KeyUsage.keyEncipherment));
        Identity identity =
                new Identity(new Signatory.Office(Trial.OFFICE), pair.getPrivate(), certificate, List.of(certificate));
        return Trial.signedBy(identity, Trial.NOW);
    }

    private static PrivateKey authorityKey() {
        try {
            Path folder = Files.createTempDirectory("authority").resolve("ca");
            Trial.AUTHORITY.save(folder);
            PrivateKey key = Pem.privateKey(folder.resolve(KeyFiles.KEY));
            try (Stream<Path> files = Files.walk(folder.getParent())) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
            return key;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<renkei.sending.Document> receipt() {
        return ReceiptDocuments.of(new Receipt(
                new SendingId("a".repeat(32)),
                new Receipt.Party(OTHER_OFFICE, "すみれ訪問介護"),
                new Receipt.Party(Trial.OFFICE, "さくら居宅介護支援事業所"),
                "20260601120000",
                List.of(new Receipt.Delivered(
                        new FileName(Trial.FIRST), 3, Digest.of(new byte[3]), new FileName(Trial.FIRST))),
                Trial.NOW.minusSeconds(5),
                Trial.NOW.minusSeconds(4)));
    }

    private static Map<String, byte[]> entries(Content container) {
        return Trial.entries(container);
    }

    private static Content changed(Consumer<Map<String, byte[]>> change) {
        return changed(Trial.signed().content(), change);
    }

    private static Content changed(Content container, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> entries = entries(container);
        change.accept(entries);
        return Trial.zipped(entries);
    }

    private static void move(Map<String, byte[]> entries, String name) {
        rename(entries, name, name);
    }

    private static void rename(Map<String, byte[]> entries, String name, String other) {
        byte[] content = entries.remove(name);
        entries.put(other, content);
    }

    private static void exchange(Map<String, byte[]> entries) {
        byte[] first = entries.get(Trial.FIRST);
        entries.put(Trial.FIRST, entries.get(Trial.SECOND));
        entries.put(Trial.SECOND, first);
    }

    private static void replace(Map<String, byte[]> entries, String part, String replacement) {
        String manifest = new String(entries.get(Container.MANIFEST), StandardCharsets.UTF_8);
        entries.put(Container.MANIFEST, manifest.replace(part, replacement).getBytes(StandardCharsets.UTF_8));
    }

    private static void reorderManifest(Map<String, byte[]> entries) {
        Manifest manifest =
                Manifest.of(List.of(Trial.documents().get(1), Trial.documents().get(0)));
        entries.put(Container.MANIFEST, manifest.encode());
    }

    private static void changeWithDigest(Map<String, byte[]> entries) {
        entries.put(Trial.FIRST, FORGED);
        entries.put(
                Container.MANIFEST,
                Manifest.of(List.of(
                                Trial.document(Trial.FIRST, "forged"),
                                Trial.documents().get(1)))
                        .encode());
    }

    private static void foreignSignature(Map<String, byte[]> entries) {
        Content foreign = Trial.signer()
                .sign(Trial.EC, List.of(Trial.document("x.txt", "x")))
                .content();
        entries.put(Container.SIGNATURE, entries(foreign).get(Container.SIGNATURE));
    }

    private static void damage(Map<String, byte[]> entries, String name) {
        byte[] bytes = entries.get(name).clone();
        bytes[bytes.length - 1] ^= 1;
        entries.put(name, bytes);
    }
}
