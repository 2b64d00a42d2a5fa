package renkei.trust;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlEvidenceRecord;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import renkei.sending.Content;

/**
 * What the EU's DSS library says of a container, with our authorities as trusted ones and by its own policy, in which four
 * warnings are made failures: files that are not signed, the mimetype, the purpose of the signer's key, and files that an
 * evidence record leaves out.
 */
final class DssJudge {
    private static final List<String> FAILURES = List.of(
            "<AllFilesSigned Level=",
            "<AcceptableMimeTypeFileContent Level=",
            "<KeyUsage Level=",
            "<SignedFilesCovered Level=");

    static {
        // It tells of every step.
        ((Logger) LoggerFactory.getLogger("eu.europa.esig")).setLevel(Level.OFF);
    }

    private final CommonCertificateVerifier certificates = new CommonCertificateVerifier();
    private final Instant now;

    DssJudge(List<X509Certificate> trusted, List<X509CRL> lists, Instant now) throws Exception {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        certificates.setTrustedCertSources(source);
        List<InputStream> encoded = new ArrayList<>();
        for (X509CRL list : lists) {
            encoded.add(new ByteArrayInputStream(list.getEncoded()));
        }
        certificates.setCrlSource(new ExternalResourcesCRLSource(encoded.toArray(InputStream[]::new)));
        this.now = now;
    }

    /** The indication of the signature with its format or with what is wrong; or else that of the first stamp that is bad. */
    String judge(Content container) {
        SimpleReport report = report(container);
        String id = report.getFirstSignatureId();
        if (id == null) {
            return "NO_SIGNATURE";
        }
        String verdict = String.valueOf(report.getIndication(id));
        if (!verdict.equals("TOTAL_PASSED")) {
            return verdict + " " + report.getSubIndication(id);
        }
        for (XmlTimestamp stamp : report.getSignatureTimestamps(id)) {
            if (!stamp.getIndication().name().equals("PASSED")) {
                return "STAMP_" + stamp.getIndication() + " " + stamp.getSubIndication();
            }
        }
        for (XmlEvidenceRecord record : report.getSignatureEvidenceRecords(id)) {
            if (!record.getIndication().name().equals("PASSED")) {
                return "RECORD_" + record.getIndication() + " " + record.getSubIndication();
            }
        }
        return verdict + " " + report.getContainerType() + " " + report.getSignatureFormat(id)
                + (report.getSignatureEvidenceRecords(id).isEmpty() ? "" : " RECORD");
    }

    private SimpleReport report(Content container) {
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(container.bytes(), "x.asice"));
        validator.setCertificateVerifier(certificates);
        validator.setValidationTime(Date.from(now));
        return validator.validateDocument(policy()).getSimpleReport();
    }

    private static InputStream policy() {
        try (InputStream in = Objects.requireNonNull(DssJudge.class.getResourceAsStream("/policy/constraint.xml"))) {
            String policy = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String failure : FAILURES) {
                policy = policy.replace(failure + "\"WARN\"", failure + "\"FAIL\"");
            }
            return new ByteArrayInputStream(policy.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
