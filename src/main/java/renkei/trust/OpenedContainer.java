package renkei.trust;

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
 * A container that is whole and right in itself: unambiguous, its signature that of its manifest, its documents those of
 * the manifest, and nothing else in it. Whom to believe is not its matter.
 *
 * @param evidence its evidence record, unchecked but for what it is to protect
 */
record OpenedContainer(SignatureFound signature, List<Document> documents, Optional<EvidenceEntry> evidence) {
    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiCManifest[A-Za-z0-9_-]{0,40}\\.xml");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[A-Za-z0-9_-]{1,60}\\.p7s");

    static OpenedContainer open(Content container, ContainerLimits limits) throws FlawFound {
        Map<String, Content> entries = ZipReader.read(container, limits);
        demandMimetype(entries);
        String manifestName = manifestName(entries);
        Content manifestBytes = entries.getOrDefault(manifestName, Content.of(new byte[0]));
        Manifest manifest = ManifestReader.read(manifestBytes);
        SignatureFound signature = SignatureCheck.check(signature(manifest, entries), manifestBytes);
        List<String> others = new ArrayList<>(List.of(Container.MIMETYPE_NAME, manifestName, manifest.signature()));
        entries.keySet().stream().filter(EvidenceEntry::isPart).forEach(others::add);
        List<Document> documents = documents(manifest, others, entries);
        return new OpenedContainer(signature, documents, EvidenceEntry.in(entries));
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

    private static List<Document> documents(Manifest manifest, List<String> others, Map<String, Content> entries)
            throws FlawFound {
        List<String> expected = new ArrayList<>(others);
        List<Document> documents = new ArrayList<>();
        for (Manifest.Reference reference : manifest.references()) {
            String name = reference.name();
            FileName fileName = new FileName(name);
            Content content = Optional.ofNullable(entries.get(name))
                    .filter(found -> !Container.isReserved(fileName))
                    .orElseThrow(() -> new FlawFound(Flaw.DOCUMENT_MISSING, name));
            if (!content.digest().equals(reference.digest())) {
                throw new FlawFound(Flaw.DOCUMENT_CHANGED, name);
            }
            documents.add(new Document(fileName, content));
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
}
