package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.trust.stamp.Protected;

/**
 * Documents that one office has signed together: an ASiC-E container with a CAdES signature (ETSI EN 319 162-1), that is, a
 * zip file with the documents, a manifest that holds the digest of each, and one signature over the manifest.
 *
 * <p>A container of ours is made by a {@link Signer}; one of somebody else is bytes until a {@link Verifier} accepts it.
 *
 * @param manifest the entry that lists the documents
 * @param signature the entry with the signature over that
 * @param content the zip file
 */
public record Container(List<Document> documents, Content manifest, Content signature, Content content) {
    static final String MIMETYPE_NAME = "mimetype";
    static final byte[] MIMETYPE = "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII);
    static final String FOLDER = "META-INF";
    static final String MANIFEST = FOLDER + "/ASiCManifest.xml";
    static final String SIGNATURE = FOLDER + "/signature.p7s";

    public Container {
        documents = List.copyOf(documents);
    }

    static Container of(List<Document> documents, byte[] manifest, byte[] signature) {
        ZipWriter zip = new ZipWriter();
        zip.addStored(MIMETYPE_NAME, MIMETYPE);
        for (Document document : documents) {
            zip.add(document.name().value(), document.content().bytes());
        }
        zip.add(MANIFEST, manifest);
        zip.add(SIGNATURE, signature);
        return new Container(documents, Content.of(manifest), Content.of(signature), Content.of(zip.finish()));
    }

    /** What an evidence record of it protects: every entry but the mimetype. */
    public Protected files() {
        List<Digest> digests = new ArrayList<>(List.of(manifest.digest(), signature.digest()));
        documents.forEach(document -> digests.add(document.content().digest()));
        return new Protected(digests);
    }

    /** Whether a document cannot have that name because the container needs it itself, on whatever disk it is unpacked. */
    static boolean isReserved(FileName name) {
        String plain = name.value().toLowerCase(Locale.ROOT);
        return plain.equals(MIMETYPE_NAME) || plain.equals(FOLDER.toLowerCase(Locale.ROOT));
    }
}
