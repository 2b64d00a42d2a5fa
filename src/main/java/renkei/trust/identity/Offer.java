package renkei.trust.identity;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import renkei.trust.SigningKey;

/** Keys and certificates that somebody brings, not yet judged. */
public record Offer(List<SigningKey> keys, List<X509Certificate> certificates) {
    private static final int LIMIT = 100;

    public Offer {
        keys = List.copyOf(keys);
        certificates = List.copyOf(certificates);
        if (keys.size() > LIMIT || certificates.size() > LIMIT) {
            throw new Refused(Refused.Reason.UNREADABLE, "more than " + LIMIT + " keys or certificates");
        }
    }

    /** Nothing yet. */
    static Offer none() {
        return new Offer(List.of(), List.of());
    }

    Offer and(Offer other) {
        List<SigningKey> allKeys = new ArrayList<>(keys);
        allKeys.addAll(other.keys());
        List<X509Certificate> all = new ArrayList<>(certificates);
        other.certificates().stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Offer(allKeys, all);
    }

    /** The certificate, then each one's issuer as far as they are here. */
    List<X509Certificate> chain(X509Certificate first) {
        List<X509Certificate> chain = new ArrayList<>(List.of(first));
        for (X509Certificate last = first; chain.size() < LIMIT; ) {
            X509Certificate current = last;
            var issuer = certificates.stream()
                    .filter(each -> !chain.contains(each))
                    .filter(each -> each.getSubjectX500Principal().equals(current.getIssuerX500Principal()))
                    .findFirst();
            if (issuer.isEmpty()) {
                return chain;
            }
            last = issuer.get();
            chain.add(last);
        }
        return chain;
    }
}
