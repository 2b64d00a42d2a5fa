package renkei.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.trust.stamp.Protected;

/** Puts an evidence record into a container that was signed before: the signature and all it covers stay as they are. */
public final class Evidence {
    private Evidence() {}

    /** What an evidence record of a container protects. Broken (signature-invalid) if it cannot be read. */
    public static Protected files(Content container) {
        List<Digest> digests = new ArrayList<>();
        entries(container).forEach((name, content) -> {
            if (!name.equals(Container.MIMETYPE_NAME)) {
                digests.add(content.digest());
            }
        });
        return new Protected(digests);
    }

    /** The container with its evidence record. Broken (signature-invalid) if it cannot be read. */
    public static Content with(Content container, byte[] record) {
        ZipWriter zip = new ZipWriter();
        List<Manifest.Reference> references = new ArrayList<>();
        entries(container).forEach((name, content) -> {
            if (name.equals(Container.MIMETYPE_NAME)) {
                zip.addStored(name, content.bytes());
            } else {
                zip.add(name, content.bytes());
                references.add(new Manifest.Reference(name, content.digest()));
            }
        });
        zip.add(EvidenceEntry.MANIFEST, new Manifest(EvidenceEntry.RECORD, references).encodeForRecord());
        zip.add(EvidenceEntry.RECORD, record);
        return Content.of(zip.finish());
    }

    private static Map<String, Content> entries(Content container) {
        try {
            return ZipReader.read(container, ContainerLimits.USUAL);
        } catch (FlawFound e) {
            throw new Broken(Failure.SIGNATURE_INVALID, "not a container: " + e.getMessage(), e);
        }
    }
}
