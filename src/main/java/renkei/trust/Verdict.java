package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import renkei.sending.Broken;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.stamp.Stamp;

/** What verification says of a container. */
public sealed interface Verdict {

    /**
     * All is well.
     *
     * @param signer an office, or a hub: whoever needs an office asks for it
     * @param signedAt when the signer says that it signed
     * @param stamp by which that it existed is proved; empty if the time is the signer's word only
     * @param documents in the order of the manifest
     */
    record Valid(
            Signatory signer,
            X509Certificate certificate,
            Instant signedAt,
            Optional<Stamp> stamp,
            List<Document> documents)
            implements Verdict {
        public Valid {
            documents = List.copyOf(documents);
        }

        @Override
        public Valid orThrow() {
            return this;
        }
    }

    /**
     * The first thing that is wrong.
     *
     * @param detail what it concerns, such as a document's name; may be empty
     */
    record Invalid(Flaw flaw, String detail) implements Verdict {
        @Override
        public Valid orThrow() {
            if (flaw == Flaw.REVOCATION_UNKNOWN) {
                throw new Unavailable(Failure.REVOCATION_UNKNOWN, detail);
            }
            throw new Broken(Failure.SIGNATURE_INVALID, detail.isEmpty() ? flaw.code() : flaw.code() + ": " + detail);
        }
    }

    /** The verdict that all is well, or Broken (signature-invalid), or Unavailable (revocation-unknown). */
    Valid orThrow();
}
