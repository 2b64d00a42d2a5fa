package renkei.trust;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** How certificates that we make or request name their owners; {@link SubjectRules} reads it. */
public final class SubjectName {
    /** The longest name that RFC 5280 allows, in characters. */
    private static final int LIMIT = 64;

    private SubjectName() {}

    /** An office by its number and, where it is known, its name; a hub by its name. */
    public static X500Name of(Signatory owner, String name) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE);
        if (owner instanceof Signatory.Hub) {
            subject.addRDN(BCStyle.OU, SubjectRules.HUB_UNIT);
        } else if (!name.isBlank()) {
            subject.addRDN(BCStyle.O, shortened(name));
        }
        return subject.addRDN(BCStyle.CN, shortened(owner.toString())).build();
    }

    /** The first 64 characters. */
    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LIMIT
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LIMIT));
    }
}
