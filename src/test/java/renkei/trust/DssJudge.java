package renkei.trust;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import renkei.sending.Content;

/** What the EU's DSS library says of a container, by its own policy, with our authorities as trusted ones. */
final class DssJudge {
    private final CommonCertificateVerifier certificates = new CommonCertificateVerifier();
    private final Instant now;

    /** What DSS says; all empty if it takes the file for no container at all. */
    record Opinion(String indication, String reason, String level, String container, String problems) {}

    DssJudge(List<X509Certificate> trusted, List<X509CRL> crls, Instant now) throws Exception {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        certificates.setTrustedCertSources(source);
        InputStream[] lists = new InputStream[crls.size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = new ByteArrayInputStream(crls.get(i).getEncoded());
        }
        certificates.setCrlSource(new ExternalResourcesCRLSource(lists));
        this.now = now;
    }

    Opinion judge(Content container) {
        SignedDocumentValidator validator;
        try {
            validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(container.bytes(), "x.asice"));
        } catch (RuntimeException e) {
            return new Opinion("NOT_READ", "", "", "", String.valueOf(e.getMessage()));
        }
        validator.setCertificateVerifier(certificates);
        validator.setValidationTime(Date.from(now));
        SimpleReport report = validator.validateDocument().getSimpleReport();
        String id = report.getFirstSignatureId();
        if (id == null) {
            return new Opinion("NO_SIGNATURE", "", "", String.valueOf(report.getContainerType()), "");
        }
        return new Opinion(
                String.valueOf(report.getIndication(id)),
                String.valueOf(report.getSubIndication(id)),
                String.valueOf(report.getSignatureFormat(id)),
                String.valueOf(report.getContainerType()),
                report.getAdESValidationErrors(id).toString());
    }
}
