package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.sending.Digest;
import renkei.sending.Document;

/**
 * What a signature, or an evidence record, covers: every document's name and digest (ETSI EN 319 162-1, A.4).
 *
 * @param signature the name of the entry with the signature, or with the evidence record
 */
record Manifest(String signature, List<Reference> references) {
    static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private static final Map<String, String> TYPES = Map.of(
            "p7s", "application/pkcs7-signature",
            "csv", "text/csv",
            "txt", "text/plain",
            "json", "application/json",
            "pdf", "application/pdf",
            "xml", "application/xml",
            "zip", "application/zip",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    /** One entry's name and digest. */
    record Reference(String name, Digest digest) {}

    Manifest {
        references = List.copyOf(references);
    }

    static Manifest of(List<Document> documents) {
        return new Manifest(
                Container.SIGNATURE,
                documents.stream()
                        .map(document -> new Reference(
                                document.name().value(), document.content().digest()))
                        .toList());
    }

    byte[] encode() {
        return encode("<asic:SigReference URI=\"" + signature + "\" MimeType=\"application/pkcs7-signature\"/>");
    }

    /** As the manifest of an evidence record: what it refers to has no type of its own. */
    byte[] encodeForRecord() {
        return encode("<asic:SigReference URI=\"" + signature + "\"/>");
    }

    private byte[] encode(String what) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<asic:ASiCManifest xmlns:asic=\"" + ASIC + "\" xmlns:ds=\"" + DSIG + "\">\n");
        xml.append("  ").append(what).append("\n");
        for (Reference reference : references) {
            // Percent-encoded names and Base64 need no escapes in XML.
            xml.append("  <asic:DataObjectReference URI=\"").append(UriName.encode(reference.name()));
            xml.append("\" MimeType=\"").append(type(reference.name())).append("\">\n");
            xml.append("    <ds:DigestMethod Algorithm=\"" + SHA256 + "\"/>\n");
            xml.append("    <ds:DigestValue>")
                    .append(Base64.getEncoder()
                            .encodeToString(reference.digest().raw()));
            xml.append("</ds:DigestValue>\n  </asic:DataObjectReference>\n");
        }
        return xml.append("</asic:ASiCManifest>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(suffix, "application/octet-stream");
    }
}
