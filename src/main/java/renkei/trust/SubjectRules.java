package renkei.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.style.BCStyle;
import renkei.office.OfficeNumber;

/**
 * Whom certificates name: which of an issuer's certificates belong to offices, and where the office number stands in
 * them. Rules come from profiles, {@code config/trust/<name>.properties}; the first that is for the issuer decides. The
 * hub's own certificates are alike everywhere: one common name beside the organizational unit {@value #HUB_UNIT}.
 */
public final class SubjectRules {
    /** What a hub's certificate has as organizational unit. */
    static final String HUB_UNIT = "Renkei Hub";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final int LIMIT = 16;

    /** The profiles that come with the program. */
    public static final SubjectRules USUAL = named(List.of("national", "own"), Path.of(""));

    private final List<SubjectRule> rules;
    private final Remembered<X509Certificate, Optional<Signatory>> signatories = new Remembered<>(this::read);

    private SubjectRules(List<SubjectRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of those profiles, in that order. A profile in the folder goes before one of ours with the same name.
     *
     * @throws IllegalArgumentException if there is no profile of that name, or it cannot be understood
     */
    public static SubjectRules named(List<String> profiles, Path folder) {
        if (profiles.isEmpty() || profiles.size() > LIMIT) {
            throw new IllegalArgumentException("1 to " + LIMIT + " profiles are needed");
        }
        return new SubjectRules(
                profiles.stream().map(profile -> read(profile, folder)).toList());
    }

    private static SubjectRule read(String profile, Path folder) {
        if (!NAME.matcher(profile).matches()) {
            throw new IllegalArgumentException("no name of a profile: " + profile);
        }
        Path own = folder.resolve(profile + ".properties");
        try (InputStream in = Files.exists(own)
                ? Files.newInputStream(own)
                : SubjectRules.class.getResourceAsStream("/config/trust/" + profile + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no profile " + profile);
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(text);
            return SubjectRule.of(properties);
        } catch (IOException e) {
            throw new IllegalArgumentException("the profile " + profile + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the profile " + profile + ": " + e.getMessage(), e);
        }
    }

    /** Whom the certificate names: an office or a hub. Empty if it names neither or both. */
    public Optional<Signatory> signatory(X509Certificate certificate) {
        return signatories.of(certificate);
    }

    private Optional<Signatory> read(X509Certificate certificate) {
        boolean isHub = SubjectRule.values(certificate.getSubjectX500Principal(), List.of(BCStyle.OU))
                .contains(HUB_UNIT);
        Optional<OfficeNumber> office = office(certificate);
        if (!isHub) {
            return office.map(Signatory.Office::new);
        }
        return office.isPresent() ? Optional.empty() : hubName(certificate).map(Signatory.Hub::new);
    }

    private Optional<OfficeNumber> office(X509Certificate certificate) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(certificate))
                .findFirst()
                .flatMap(rule -> rule.office(certificate));
    }

    private static Optional<String> hubName(X509Certificate certificate) {
        List<String> names = SubjectRule.values(certificate.getSubjectX500Principal(), List.of(BCStyle.CN));
        return names.size() == 1
                        && !names.get(0).isBlank()
                        && OfficeNumber.parse(names.get(0)).isEmpty()
                ? Optional.of(names.get(0))
                : Optional.empty();
    }
}
