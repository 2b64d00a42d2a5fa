package renkei.bench.flow;

import java.time.InstantSource;
import java.util.Set;
import renkei.sample.SampleOffice;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.VaultKeys;
import renkei.trust.Verifier;

/** The keys of the {@link Floor}: one office that sends and one that receives. */
record FloorTrust(Identity sender, Identity receiver, Signer signer, Verifier verifier, Seal seal) {

    static FloorTrust make(KeyType keys, InstantSource clock) {
        CertificateAuthority authority = CertificateAuthority.create("bench", clock);
        Verifier verifier =
                new Verifier(TrustAnchors.of(Set.of(authority.certificate())), clock, ContainerLimits.USUAL);
        BenchGroup.Pair pair = BenchGroup.of(1).pairs().get(0);
        return new FloorTrust(
                identity(authority, pair.serving(), keys),
                identity(authority, pair.planning(), keys),
                new Signer(verifier, clock),
                verifier,
                new Seal(VaultKeys.fresh()));
    }

    private static Identity identity(CertificateAuthority authority, SampleOffice office, KeyType keys) {
        return authority.issue(office.number(), "", keys);
    }
}
