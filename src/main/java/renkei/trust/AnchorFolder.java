package renkei.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** The trust anchors in {@code keys/trust/*.pem}, read again when a file comes, goes or changes. */
final class AnchorFolder implements TrustAnchors {
    private record Seen(List<FileStamp> stamps, Set<X509Certificate> anchors) {}

    private final StampedFiles files;
    private volatile Seen seen = new Seen(List.of(), Set.of());

    AnchorFolder(Path folder, InstantSource clock) {
        this.files = new StampedFiles(folder, TrustAnchors::pemFiles, clock);
    }

    @Override
    public Set<X509Certificate> current() {
        List<FileStamp> now = files.now();
        Seen last = seen;
        if (!now.equals(last.stamps())) {
            last = new Seen(now, read(now));
            seen = last;
        }
        return last.anchors();
    }

    private static Set<X509Certificate> read(List<FileStamp> files) {
        return files.stream()
                .flatMap(stamp -> authorities(stamp.file()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<X509Certificate> authorities(Path file) {
        List<X509Certificate> certificates = Pem.certificates(file);
        for (X509Certificate certificate : certificates) {
            if (!Subject.isAuthority(certificate)) {
                throw new Unavailable(
                        Failure.KEY_UNAVAILABLE,
                        file + " is to be trusted but is no certificate authority: "
                                + certificate.getSubjectX500Principal() + ". Put its issuer's certificate there.");
            }
        }
        return certificates;
    }
}
