package renkei.trust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.trust.stamp.Protected;

/**
 * The evidence record in a container and what it protects (ETSI EN 319 162-1, 4.4.3.2 item 4, 4.4.4.2 item 4 a). The
 * standard lets it protect some entries; of ours it protects all but the mimetype and itself.
 */
record EvidenceEntry(Content record, Protected files) {
    static final String MANIFEST = Container.FOLDER + "/ASiCEvidenceRecordManifest.xml";
    static final String RECORD = Container.FOLDER + "/evidencerecord.ers";

    private static final Pattern MANIFESTS =
            Pattern.compile("META-INF/ASiCEvidenceRecordManifest[A-Za-z0-9_-]{0,40}\\.xml");
    private static final Pattern RECORDS =
            Pattern.compile("META-INF/[A-Za-z0-9_-]{0,40}evidencerecord[A-Za-z0-9_-]{0,40}\\.ers");

    /** Whether an entry of that name belongs to an evidence record. */
    static boolean isPart(String name) {
        return MANIFESTS.matcher(name).matches() || RECORDS.matcher(name).matches();
    }

    /** The evidence record among those entries, if there is one. */
    static Optional<EvidenceEntry> in(Map<String, Content> entries) throws FlawFound {
        List<String> manifests = entries.keySet().stream()
                .filter(name -> MANIFESTS.matcher(name).matches())
                .toList();
        if (entries.keySet().stream().noneMatch(EvidenceEntry::isPart)) {
            return Optional.empty();
        }
        demand(manifests.size() == 1, manifests.size() + " manifests of evidence records");
        String name = manifests.get(0);
        Manifest manifest = ManifestReader.readForRecord(entry(name, entries));
        demand(RECORDS.matcher(manifest.signature()).matches(), manifest.signature());
        List<String> own = List.of(name, manifest.signature());
        return Optional.of(new EvidenceEntry(entry(manifest.signature(), entries), files(manifest, own, entries)));
    }

    private static Protected files(Manifest manifest, List<String> own, Map<String, Content> entries) throws FlawFound {
        Set<String> left = new LinkedHashSet<>(entries.keySet());
        left.remove(Container.MIMETYPE_NAME);
        own.forEach(left::remove);
        List<Digest> digests = new ArrayList<>();
        for (Manifest.Reference reference : manifest.references()) {
            demand(left.remove(reference.name()), reference.name());
            if (!entry(reference.name(), entries).digest().equals(reference.digest())) {
                throw new FlawFound(Flaw.STAMP_INVALID, reference.name());
            }
            digests.add(reference.digest());
        }
        demand(left.isEmpty(), left.toString());
        demand(digests.size() > 1, "too few files");
        return new Protected(digests);
    }

    private static Content entry(String name, Map<String, Content> entries) throws FlawFound {
        return Optional.ofNullable(entries.get(name)).orElseThrow(() -> new FlawFound(Flaw.STAMP_BROKEN, name));
    }

    private static void demand(boolean holds, String detail) throws FlawFound {
        if (!holds) {
            throw new FlawFound(Flaw.STAMP_BROKEN, detail);
        }
    }
}
