package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import renkei.sending.Content;

/**
 * What somebody finds who unpacks a container and has nothing but OpenSSL: the signature over the manifest by
 * {@code openssl cms -verify}, and every digest that the manifest names by {@code openssl dgst}. What the manifest does not
 * name, nobody told him to look at.
 */
final class OpensslJudge {
    private static final Pattern REFERENCE =
            Pattern.compile("DataObjectReference URI=\"([^\"]+)\"[\\s\\S]*?<ds:DigestValue>([^<]+)<");

    private final Path folder;
    private final Instant now;

    /** @param folder empty, for the files */
    OpensslJudge(Path folder, List<X509Certificate> trusted, List<X509CRL> crls, Instant now) throws Exception {
        this.folder = folder;
        this.now = now;
        // OpenSSL finds revocation lists among the trusted certificates.
        StringBuilder lists = new StringBuilder(new String(Pem.ofCertificates(trusted), StandardCharsets.US_ASCII));
        for (X509CRL crl : crls) {
            lists.append("-----BEGIN X509 CRL-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(crl.getEncoded()))
                    .append("\n-----END X509 CRL-----\n");
        }
        Files.writeString(folder.resolve("ca.pem"), lists);
    }

    boolean accepts(Content container) throws Exception {
        Map<String, byte[]> entries;
        try {
            entries = Trial.entries(container);
        } catch (IllegalArgumentException e) {
            return false; // unzip says so, too
        }
        if (!entries.containsKey(Container.MANIFEST) || !entries.containsKey(Container.SIGNATURE)) {
            return false;
        }
        Files.write(folder.resolve("manifest.xml"), entries.get(Container.MANIFEST));
        Files.write(folder.resolve("signature.p7s"), entries.get(Container.SIGNATURE));
        boolean signed = run(("cms -verify -inform DER -binary -in signature.p7s -content manifest.xml -CAfile ca.pem"
                                + " -crl_check -out out.xml -attime " + now.getEpochSecond())
                        .split(" "))
                .contains("successful");
        return signed && documentsAre(entries);
    }

    private boolean documentsAre(Map<String, byte[]> entries) throws Exception {
        Matcher reference = REFERENCE.matcher(new String(entries.get(Container.MANIFEST), StandardCharsets.UTF_8));
        while (reference.find()) {
            byte[] document = entries.get(UriName.decode(reference.group(1)).orElseThrow());
            if (document == null) {
                return false;
            }
            Files.write(folder.resolve("document"), document);
            run("dgst", "-sha256", "-binary", "-out", "digest", "document");
            String digest = Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("digest")));
            if (!digest.equals(reference.group(2).strip())) {
                return false;
            }
        }
        return true;
    }

    String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("openssl does not end");
        }
        return output;
    }
}
