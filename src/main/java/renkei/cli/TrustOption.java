package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import renkei.trust.TrustAnchors;

/** Whom a command believes that works without a home. */
final class TrustOption {
    @Option(names = "--trust", arity = "1", paramLabel = "PEM", descriptionKey = "verify.anchors")
    private List<Path> trusted = new ArrayList<>();

    /** Nobody is believed unless named: an own certificate authority of this machine would prove nothing. */
    TrustAnchors anchors() throws IOException {
        TrustAnchors anchors = at(trusted);
        if (anchors.current().isEmpty()) {
            throw new Unable("verify.nobody");
        }
        return anchors;
    }

    /** The authorities at these places; perhaps none. */
    static TrustAnchors at(List<Path> places) throws IOException {
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException(place.toString());
            }
        }
        Set<X509Certificate> anchors = places.stream()
                .flatMap(place -> TrustAnchors.read(place).current().stream())
                .collect(Collectors.toSet());
        return TrustAnchors.of(anchors);
    }
}
