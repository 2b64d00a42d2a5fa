package renkei.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/**
 * Accepts or refuses a container: the one place where that is decided. It must be whole and unambiguous, its signature
 * right, its documents those that were signed, and its signer an office or a hub that a trusted authority vouches for.
 *
 * <p>Safe for use by many threads. Throws nothing because of what is in a container; Unavailable if the trust anchors
 * cannot be read.
 */
public final class Verifier {
    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiCManifest[A-Za-z0-9_-]{0,40}\\.xml");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[A-Za-z0-9_-]{1,60}\\.p7s");
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final SignerTrust trust;
    private final InstantSource clock;
    private final ContainerLimits limits;

    /** @param anchors whom to believe */
    public Verifier(TrustAnchors anchors, InstantSource clock, ContainerLimits limits) {
        this.trust = new SignerTrust(anchors);
        this.clock = clock;
        this.limits = limits;
    }

    /** The verdict on a container: what it holds and who signed it, or the first thing that is wrong. */
    public Verdict verify(Content container) {
        try {
            Map<String, Content> entries = ZipReader.read(container, limits);
            demandMimetype(entries);
            String manifestName = manifestName(entries);
            Content manifestBytes = entries.getOrDefault(manifestName, Content.of(new byte[0]));
            Manifest manifest = ManifestReader.read(manifestBytes);
            SignatureFound signature = SignatureCheck.check(signature(manifest, entries), manifestBytes);
            List<Document> documents = documents(manifest, manifestName, entries);
            demandPast(signature.signedAt());
            Signatory signatory = trust.check(signature);
            return new Verdict.Valid(signatory, signature.signer(), signature.signedAt(), documents);
        } catch (FlawFound e) {
            return e.verdict();
        }
    }

    private static void demandMimetype(Map<String, Content> entries) throws FlawFound {
        Optional<Map.Entry<String, Content>> first = entries.entrySet().stream().findFirst();
        if (first.isEmpty()
                || !first.get().getKey().equals(Container.MIMETYPE_NAME)
                || !Arrays.equals(first.get().getValue().bytes(), Container.MIMETYPE)) {
            throw new FlawFound(
                    Flaw.MIMETYPE_WRONG, first.map(Map.Entry::getKey).orElse(""));
        }
    }

    private static String manifestName(Map<String, Content> entries) throws FlawFound {
        List<String> names = entries.keySet().stream()
                .filter(name -> MANIFEST.matcher(name).matches())
                .toList();
        if (names.size() > 1) {
            throw new FlawFound(Flaw.MANIFEST_BROKEN, names.get(1));
        }
        return names.stream().findFirst().orElseThrow(() -> new FlawFound(Flaw.MANIFEST_MISSING, Container.MANIFEST));
    }

    private static Content signature(Manifest manifest, Map<String, Content> entries) throws FlawFound {
        if (!SIGNATURE.matcher(manifest.signature()).matches()) {
            throw new FlawFound(Flaw.MANIFEST_BROKEN, manifest.signature());
        }
        return Optional.ofNullable(entries.get(manifest.signature()))
                .orElseThrow(() -> new FlawFound(Flaw.SIGNATURE_MISSING, manifest.signature()));
    }

    private static List<Document> documents(Manifest manifest, String manifestName, Map<String, Content> entries)
            throws FlawFound {
        List<String> expected = new ArrayList<>(List.of(Container.MIMETYPE_NAME, manifestName, manifest.signature()));
        List<Document> documents = new ArrayList<>();
        for (Manifest.Reference reference : manifest.references()) {
            String name = reference.name().value();
            Content content = Optional.ofNullable(entries.get(name))
                    .filter(found -> !Container.isReserved(reference.name()))
                    .orElseThrow(() -> new FlawFound(Flaw.DOCUMENT_MISSING, name));
            if (!content.digest().equals(reference.digest())) {
                throw new FlawFound(Flaw.DOCUMENT_CHANGED, name);
            }
            documents.add(new Document(reference.name(), content));
            expected.add(name);
        }
        for (String name : entries.keySet()) {
            if (!expected.contains(name)) {
                boolean safe = FileName.parse(name).isPresent() || name.startsWith(Container.FOLDER + "/");
                throw new FlawFound(safe ? Flaw.DOCUMENT_UNLISTED : Flaw.NAME_REFUSED, name);
            }
        }
        return documents;
    }

    private void demandPast(Instant signedAt) throws FlawFound {
        if (signedAt.isAfter(clock.instant().plus(CLOCK_DIFFERENCE))) {
            throw new FlawFound(Flaw.SIGNED_IN_FUTURE, signedAt.toString());
        }
    }
}
