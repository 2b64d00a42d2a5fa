package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.trust.ContainerLimits;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;
import renkei.trust.path.Paths;
import renkei.trust.path.Revocation;
import renkei.trust.path.RevocationFiles;

/** Whom somebody believes who verifies without a home: about offices, about time, about revocation, and as of when. */
final class Believed {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Mixin
    private TrustOption trust = new TrustOption();

    @Option(names = "--stamp-trust", arity = "1", paramLabel = "PEM", descriptionKey = "verify.services")
    private List<Path> services = new ArrayList<>();

    @Option(names = "--crl", arity = "1", paramLabel = "CRL", descriptionKey = "verify.lists")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "verify.at")
    private String at = "";

    /** A verifier that believes them; takes no signer's word for the time. */
    Verifier verifier(InstantSource clock) throws IOException {
        TrustAnchors offices = trust.anchors();
        TrustAnchors stamps = TrustOption.at(services);
        Revocation revocation = Revocation.asFarAsKnown(revoked(), clock);
        return new Verifier(offices, new Paths(offices::current, revocation), clock, ContainerLimits.USUAL)
                .believing(stamps, new Paths(stamps::current, revocation))
                .asOf(moment(clock));
    }

    private List<X509CRL> revoked() throws IOException {
        List<X509CRL> found = new ArrayList<>();
        for (Path file : lists) {
            found.add(RevocationFiles.read(Files.readAllBytes(file))
                    .orElseThrow(() -> new Unable("verify.no-list", Screen.harmless(file.toString()))));
        }
        return found;
    }

    private Instant moment(InstantSource clock) {
        if (at.isEmpty()) {
            return clock.instant();
        }
        try {
            return at.length() <= 10
                    ? LocalDate.parse(at).atTime(LocalTime.NOON).atZone(JAPAN).toInstant()
                    : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new Unable("verify.no-time", Screen.harmless(at));
        }
    }
}
