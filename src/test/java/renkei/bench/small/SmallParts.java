package renkei.bench.small;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import renkei.bench.flow.BenchGroup;
import renkei.bench.flow.Load;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.VaultKeys;
import renkei.trust.Verdict;
import renkei.trust.Verifier;

/** The small parts of a sending's way, on one document of 17 KB. */
public class SmallParts {
    private static final BenchGroup.Pair PAIR = BenchGroup.of(1).pairs().get(0);
    private static final Document DOCUMENT =
            Load.actuals(BenchGroup.of(1), 8).documents(0).get(0);

    /** What needs no key. */
    @State(Scope.Benchmark)
    public static class Plain {
        private final Checker checker = CamelCsvParser.checker();
        private final DocumentName name =
                DocumentName.parse(DOCUMENT.name().value()).orElseThrow();
        private final Seal seal = new Seal(VaultKeys.fresh());
        private final Content sealed = seal.seal(DOCUMENT.content());
        private final AuditChain.Fields fields = new AuditChain.Fields(
                "a".repeat(32) + ":accepted",
                "ACCEPTED",
                "a".repeat(32),
                PAIR.serving().number().value(),
                PAIR.planning().number().value(),
                Instant.EPOCH,
                "{\"documents\":[{\"name\":\"" + DOCUMENT.name() + "\",\"size\":17000}]}");
    }

    /** What is done with each type of key. */
    @State(Scope.Benchmark)
    public static class Keys {
        @Param({"RSA_2048", "EC_P256"})
        private KeyType type = KeyType.RSA_2048;

        private Optional<Signing> signing = Optional.empty();

        /** Makes the keys. */
        @Setup
        public void make() {
            InstantSource clock = InstantSource.system();
            CertificateAuthority authority = CertificateAuthority.create("bench", clock);
            Verifier verifier =
                    new Verifier(TrustAnchors.of(Set.of(authority.certificate())), clock, ContainerLimits.USUAL);
            Signer signer = new Signer(verifier, clock);
            Identity identity = authority.issue(PAIR.serving().number(), "", type);
            Content container = signer.sign(identity, List.of(DOCUMENT)).content();
            signing = Optional.of(new Signing(identity, signer, verifier, container));
        }
    }

    private record Signing(Identity identity, Signer signer, Verifier verifier, Content container) {}

    /** The name of a document taken apart. */
    @Benchmark
    public Optional<DocumentName> name() {
        return DocumentName.parse(DOCUMENT.name().value());
    }

    /** A document checked against the standard. */
    @Benchmark
    public List<Finding> check(Plain plain) {
        return plain.checker.check(plain.name, DOCUMENT.content().open());
    }

    /** A container made and signed; what is handed out was verified. */
    @Benchmark
    public Content sign(Keys keys) {
        Signing with = keys.signing.orElseThrow();
        return with.signer().sign(with.identity(), List.of(DOCUMENT)).content();
    }

    /** A container verified. */
    @Benchmark
    public Verdict verify(Keys keys) {
        Signing with = keys.signing.orElseThrow();
        return with.verifier().verify(with.container());
    }

    /** A document sealed. */
    @Benchmark
    public Content seal(Plain plain) {
        return plain.seal.seal(DOCUMENT.content());
    }

    /** A sealed document opened. */
    @Benchmark
    public Content open(Plain plain) {
        return plain.seal.open(plain.sealed);
    }

    /** A row added to the chain of the ledger. */
    @Benchmark
    public AuditChain row(Plain plain) {
        return AuditChain.START.append(plain.fields);
    }
}
