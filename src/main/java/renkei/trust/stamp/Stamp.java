package renkei.trust.stamp;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * A time-stamp that was found right: what it covers existed at that time.
 *
 * @param accuracy how far the time may be off, either way; zero if the service does not say
 * @param service the certificate of who says so
 */
public record Stamp(Instant time, Duration accuracy, X509Certificate service) {

    /** The latest moment that it may mean. */
    public Instant latest() {
        return time.plus(accuracy);
    }

    /** The name of the service, for people: its common name, or all of its subject. */
    public String by() {
        X500Name subject =
                X500Name.getInstance(service.getSubjectX500Principal().getEncoded());
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
