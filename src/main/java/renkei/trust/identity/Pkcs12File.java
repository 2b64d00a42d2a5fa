package renkei.trust.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import renkei.trust.SigningKey;

/** A PKCS#12 file (RFC 7292): keys with their certificates, under one password. */
final class Pkcs12File {
    private static final int ENTRIES = 100;

    private final byte[] bytes;
    private final String name;

    Pkcs12File(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** What is in it, or in the one entry that is wanted. */
    Offer open(Optional<Password> password, Optional<String> entry) {
        char[] characters = password.map(Password::characters).orElseGet(() -> new char[0]);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), characters);
            List<String> entries = Collections.list(store.aliases());
            if (entries.size() > ENTRIES) {
                throw new Refused(Refused.Reason.UNREADABLE, name);
            }
            if (entry.isPresent() && !entries.contains(entry.get())) {
                throw new Refused(Refused.Reason.ENTRY_MISSING, entry.get() + " (" + String.join(", ", entries) + ")");
            }
            List<SigningKey> keys = new ArrayList<>();
            List<X509Certificate> certificates = new ArrayList<>();
            for (String each : entry.map(List::of).orElse(entries)) {
                if (store.getKey(each, characters) instanceof PrivateKey key) {
                    keys.add(SigningKey.ofFile(key));
                }
                add(certificates, store.getCertificateChain(each), store.getCertificate(each));
            }
            return new Offer(keys, certificates);
        } catch (IOException e) {
            boolean locked = e.getCause() instanceof UnrecoverableKeyException
                    || e.getCause() instanceof GeneralSecurityException;
            throw new Refused(locked ? reason(password) : Refused.Reason.UNREADABLE, name);
        } catch (UnrecoverableKeyException e) {
            throw new Refused(reason(password), name);
        } catch (GeneralSecurityException e) {
            throw new Refused(Refused.Reason.UNREADABLE, name);
        }
    }

    private static Refused.Reason reason(Optional<Password> password) {
        return password.isPresent() ? Refused.Reason.PASSWORD_WRONG : Refused.Reason.PASSWORD_MISSING;
    }

    private static void add(
            List<X509Certificate> certificates,
            Certificate @org.jspecify.annotations.Nullable [] chain,
            @org.jspecify.annotations.Nullable Certificate single) {
        if (chain != null) {
            for (Certificate each : chain) {
                certificates.add((X509Certificate) each);
            }
        } else if (single instanceof X509Certificate certificate) {
            certificates.add(certificate);
        }
    }
}
