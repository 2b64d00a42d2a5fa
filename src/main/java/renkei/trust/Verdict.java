package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import renkei.sending.Broken;
import renkei.sending.Document;
import renkei.sending.Failure;

/** What verification says of a container. */
public sealed interface Verdict {

    /**
     * All is well.
     *
     * @param signer an office, or a hub: whoever needs an office asks for it
     * @param signedAt when the signer says that it signed
     * @param documents in the order of the manifest
     */
    record Valid(Signatory signer, X509Certificate certificate, Instant signedAt, List<Document> documents)
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
            throw new Broken(Failure.SIGNATURE_INVALID, detail.isEmpty() ? flaw.code() : flaw.code() + ": " + detail);
        }
    }

    /** The verdict that all is well, or Broken (signature-invalid). */
    Valid orThrow();
}
