package renkei.trust;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import renkei.office.OfficeNumber;

/**
 * How certificates of one kind of issuer name offices, as {@code config/trust/*.properties} says it.
 *
 * @param issuer what one of the issuer's names must be, whole; empty: any issuer
 * @param subject what one of the subject's names must hold; empty: anything
 * @param attributes where the office number stands
 * @param number what is the office number there: the first group
 */
record SubjectRule(
        Optional<Pattern> issuer, Optional<Pattern> subject, List<ASN1ObjectIdentifier> attributes, Pattern number) {
    private static final Set<String> KEYS = Set.of("issuer", "subject", "office.attributes", "office.pattern");
    private static final List<ASN1ObjectIdentifier> NAMES = List.of(BCStyle.CN, BCStyle.O, BCStyle.OU);

    SubjectRule {
        attributes = List.copyOf(attributes);
        if (attributes.isEmpty() || number.matcher("").groupCount() != 1) {
            throw new IllegalArgumentException("office.attributes and office.pattern with one group are needed");
        }
    }

    /** Throws IllegalArgumentException if a key is unknown or missing, or a value cannot be read. */
    static SubjectRule of(Properties properties) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + unknown);
        }
        return new SubjectRule(
                pattern(properties, "issuer"),
                pattern(properties, "subject"),
                Arrays.stream(properties.getProperty("office.attributes", "").split(",", -1))
                        .map(name -> BCStyle.INSTANCE.attrNameToOID(name.strip()))
                        .toList(),
                pattern(properties, "office.pattern")
                        .orElseThrow(() -> new IllegalArgumentException("office.pattern is missing")));
    }

    private static Optional<Pattern> pattern(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .filter(text -> !text.isBlank())
                .map(Pattern::compile);
    }

    /** Whether the rule is for certificates of this one's issuer. */
    boolean appliesTo(X509Certificate certificate) {
        return issuer.map(wanted -> values(certificate.getIssuerX500Principal(), NAMES).stream()
                        .anyMatch(name -> wanted.matcher(name).matches()))
                .orElse(true);
    }

    /** The one office number that the subject names; empty if it is not one that the rule allows, or names several. */
    Optional<OfficeNumber> office(X509Certificate certificate) {
        boolean fits = subject.map(wanted -> values(certificate.getSubjectX500Principal(), NAMES).stream()
                        .anyMatch(name -> wanted.matcher(name).find()))
                .orElse(true);
        if (!fits) {
            return Optional.empty();
        }
        List<String> numbers = values(certificate.getSubjectX500Principal(), attributes).stream()
                .flatMap(value -> number.matcher(value).results().map(found -> found.group(1)))
                .toList();
        return numbers.size() == 1 ? OfficeNumber.parse(numbers.get(0)) : Optional.empty();
    }

    /** What a name says under those types; nothing if it says several things in one place. */
    static List<String> values(X500Principal name, List<ASN1ObjectIdentifier> types) {
        List<RDN> found = Arrays.stream(X500Name.getInstance(name.getEncoded()).getRDNs())
                .filter(part ->
                        Arrays.stream(part.getTypesAndValues()).anyMatch(each -> types.contains(each.getType())))
                .toList();
        return found.stream().anyMatch(RDN::isMultiValued)
                ? List.of()
                : found.stream()
                        .map(RDN::getFirst)
                        .map(part -> part.getValue() instanceof ASN1String text ? text.getString() : "")
                        .toList();
    }
}
