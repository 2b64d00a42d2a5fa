package renkei.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The certificate authority of one home, in {@code keys/ca}, and the authorities that it believes, in {@code keys/trust}. */
final class HomeAuthority {
    private final Path keys;
    private final AnchorFolder anchors;
    private final InstantSource clock;

    HomeAuthority(Path keys, AnchorFolder anchors, InstantSource clock) {
        this.keys = keys;
        this.anchors = anchors;
        this.clock = clock;
    }

    boolean isThere() {
        return Files.exists(folder().resolve(KeyFiles.KEY));
    }

    CertificateAuthority load() {
        return CertificateAuthority.load(folder(), clock);
    }

    /** Makes it unless it is there, and believes it. */
    CertificateAuthority create(String name) {
        if (!isThere()) {
            CertificateAuthority.create(name, clock).save(folder());
        }
        CertificateAuthority authority = load();
        if (!anchors.current().contains(authority.certificate())) {
            trust("ca", authority.certificate());
        }
        return authority;
    }

    /** A new identity for the hub, from this authority or, where there is none, from one that vouches this once. */
    Identity issueHub(String name) {
        if (isThere()) {
            return load().issueHub(name);
        }
        CertificateAuthority once = CertificateAuthority.create(name, clock);
        trust("hub-" + UUID.randomUUID(), once.certificate());
        return once.issueHub(name);
    }

    void trust(String name, X509Certificate authority) {
        KeyFiles.createFolder(keys.resolve("trust"));
        KeyFiles.writeNew(keys.resolve("trust").resolve(name + ".pem"), Pem.ofCertificates(List.of(authority)));
    }

    private Path folder() {
        return keys.resolve("ca");
    }
}
