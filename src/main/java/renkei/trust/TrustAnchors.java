package renkei.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** The certificate authorities that are believed. Nobody else is, and certainly not those that Java brings along. */
@FunctionalInterface
public interface TrustAnchors {

    /** The authorities' certificates as they are now. */
    Set<X509Certificate> current();

    /** How certificates below these authorities name offices. */
    default SubjectRules subjects() {
        return SubjectRules.USUAL;
    }

    /** Always these. */
    static TrustAnchors of(Set<X509Certificate> certificates) {
        Set<X509Certificate> fixed = Set.copyOf(certificates);
        return () -> fixed;
    }

    /** Those in a PEM file, or in every {@code *.pem} of a folder. Throws Unavailable if one cannot be read. */
    static TrustAnchors read(Path fileOrFolder) {
        return of(pemFiles(fileOrFolder).stream()
                .flatMap(file -> Pem.certificates(file).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The PEM files at that place, ordered by name; none if there is no such place. */
    static List<Path> pemFiles(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Files.exists(fileOrFolder) ? List.of(fileOrFolder) : List.of();
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pem"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, "cannot list " + fileOrFolder, e);
        }
    }
}
