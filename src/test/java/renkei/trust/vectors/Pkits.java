package renkei.trust.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import renkei.trust.Gate;
import renkei.trust.path.Claim;
import renkei.trust.path.Purpose;

/** NIST's Public Key Interoperability Test Suite: its certificates and lists, and what {@code pkits.spec.yaml} says of them. */
record Pkits(Map<String, X509Certificate> certificates, List<X509CRL> lists) {
    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final String ANCHOR = "TrustAnchorRootCertificate";

    /** A certificate at the end of a path, and whether it is to be accepted. */
    record Case(String section, String certificate, boolean expected) {
        String name() {
            return section + " " + certificate;
        }
    }

    static Pkits read(Path folder) {
        Map<String, X509Certificate> certificates = new LinkedHashMap<>();
        List<X509CRL> lists = new ArrayList<>();
        for (Path file : files(folder.resolve("certs"))) {
            try (InputStream in = Files.newInputStream(file)) {
                certificates.put(file.getFileName().toString().replaceFirst("\\.crt$", ""), (X509Certificate)
                        factory().generateCertificate(in));
            } catch (GeneralSecurityException | IOException e) {
                // What cannot even be read is refused.
            }
        }
        for (Path file : files(folder.resolve("crls"))) {
            try (InputStream in = Files.newInputStream(file)) {
                lists.add((X509CRL) factory().generateCRL(in));
            } catch (GeneralSecurityException | IOException e) {
                // It tells nothing.
            }
        }
        return new Pkits(certificates, lists);
    }

    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Pkits.class.getResourceAsStream("/renkei/trust/pkits.spec.yaml")) {
            List<Map<String, Object>> sections = new Yaml().load(in);
            for (Map<String, Object> section : sections) {
                for (String verdict : List.of("accepted", "refused", "refused-by-our-rules")) {
                    ((List<?>) section.getOrDefault(verdict, List.of()))
                            .forEach(name -> cases.add(new Case(
                                    section.get("section").toString(), name.toString(), verdict.equals("accepted"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    boolean verdict(Case one) {
        X509Certificate leaf = certificates.get(one.certificate());
        return leaf != null
                && Gate.path(new Claim(between(leaf), Set.of(certificates.get(ANCHOR)), lists, AT, Purpose.ANY))
                        .isEmpty();
    }

    /** The certificate and all that may lie between it and the anchor, by names. */
    private List<X509Certificate> between(X509Certificate leaf) {
        Set<X509Certificate> found = new LinkedHashSet<>(List.of(leaf));
        for (int before = 0; before < found.size(); ) {
            before = found.size();
            for (X509Certificate lower : List.copyOf(found)) {
                certificates.values().stream()
                        .filter(upper -> upper.getSubjectX500Principal().equals(lower.getIssuerX500Principal()))
                        .filter(upper -> !upper.equals(certificates.get(ANCHOR)))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
