package renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import renkei.sending.Content;
import renkei.trust.ContainerLimits;
import renkei.trust.Flaw;
import renkei.trust.Verdict;
import renkei.trust.VerdictText;
import renkei.trust.Verifier;
import renkei.trust.stamp.Stamp;

/**
 * What verification says of one file.
 *
 * @param signer the number of the office that signed, or the name of the hub; empty if that cannot be believed
 * @param signedAt when the signer says that it signed, ISO 8601; empty likewise
 * @param provedBy the time, ISO 8601, by which a time-stamping service proves that it was signed; empty if none does
 * @param service who proves that; empty likewise
 * @param flaw the code of the first thing that is wrong; empty if nothing is
 */
record VerifiedFile(
        String file,
        boolean valid,
        String signer,
        String signedAt,
        String provedBy,
        String service,
        String flaw,
        String message,
        List<SignedDocument> documents) {

    /** A document that the signature covers. */
    record SignedDocument(String name, long size, String sha256) {}

    /** Reads and verifies files. */
    record Reader(Verifier verifier, VerdictText texts) {

        VerifiedFile read(Path file) throws IOException {
            Verdict verdict = verdict(file);
            String message = texts.of(verdict);
            if (verdict instanceof Verdict.Valid valid) {
                List<SignedDocument> documents = valid.documents().stream()
                        .map(document -> new SignedDocument(
                                document.name().value(),
                                document.content().size(),
                                document.content().digest().hex()))
                        .toList();
                return new VerifiedFile(
                        file.toString(),
                        true,
                        valid.signer().toString(),
                        valid.signedAt().toString(),
                        valid.stamp().map(stamp -> stamp.time().toString()).orElse(""),
                        valid.stamp().map(Stamp::by).orElse(""),
                        "",
                        message,
                        documents);
            }
            Verdict.Invalid invalid = (Verdict.Invalid) verdict;
            return new VerifiedFile(
                    file.toString(), false, "", "", "", "", invalid.flaw().code(), message, List.of());
        }

        private Verdict verdict(Path file) throws IOException {
            int limit = (int) ContainerLimits.USUAL.bytes();
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit + 1);
                return bytes.length > limit
                        ? new Verdict.Invalid(Flaw.LIMIT_EXCEEDED, limit + " bytes")
                        : verifier.verify(Content.of(bytes));
            }
        }
    }
}
