package renkei.trust.identity;

import java.nio.file.Path;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Signatory;

/** Whose identities lie in a folder: an office's, or the hub's, whatever name its certificates have for it. */
public sealed interface Owner {

    /** An office. */
    record OfOffice(OfficeNumber number) implements Owner {
        @Override
        public boolean is(Signatory signatory) {
            return signatory.isOffice(number);
        }

        @Override
        public Path folder(Path keys) {
            return keys.resolve("offices").resolve(number.value());
        }

        @Override
        public String toString() {
            return "office " + number;
        }
    }

    /** The hub itself. */
    record OfHub() implements Owner {
        @Override
        public boolean is(Signatory signatory) {
            return signatory instanceof Signatory.Hub;
        }

        @Override
        public Path folder(Path keys) {
            return keys.resolve("hub");
        }

        @Override
        public String toString() {
            return "the hub";
        }
    }

    /** Whether a certificate that names this one is the owner's. */
    boolean is(Signatory signatory);

    /** Where the identities lie. */
    Path folder(Path keys);

    /** Whose identities a certificate's owner has. */
    static Owner of(Signatory signatory) {
        return signatory instanceof Signatory.Office office ? new OfOffice(office.number()) : new OfHub();
    }

    /** Says that a file keeps the owner from signing. */
    default Unavailable cannotSign(Path file, String why) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, this + " cannot sign: " + file + " " + why);
    }
}
