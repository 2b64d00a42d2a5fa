package renkei.trust.stamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.ArchiveTimeStamp;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import org.bouncycastle.asn1.tsp.PartialHashtree;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import renkei.sending.Digest;

/**
 * A binary hash tree (RFC 4998, 4.2): one time-stamp on its root covers all its leaves, and each leaf gets an evidence
 * record that needs no other. Takes time and room in proportion to the leaves; Bouncy Castle's own generator takes minutes for 5,000.
 */
public final class HashTree {
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final List<Protected> leaves;
    private final List<List<Digest>> levels = new ArrayList<>();

    /** @param leaves one or more */
    public HashTree(List<Protected> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree without leaves");
        }
        this.leaves = List.copyOf(leaves);
        List<Digest> level = this.leaves.stream().map(Protected::digest).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /** What is to be stamped. */
    public Digest root() {
        return levels.get(levels.size() - 1).get(0);
    }

    /**
     * The evidence record of one leaf, DER.
     *
     * @param token the time-stamp on the root
     */
    public byte[] record(int leaf, byte[] token) {
        List<PartialHashtree> path = new ArrayList<>();
        path.add(new PartialHashtree(leaves.get(leaf).raw()));
        int index = leaf;
        for (List<Digest> level : levels.subList(0, levels.size() - 1)) {
            int sibling = index ^ 1;
            if (sibling < level.size()) {
                path.add(new PartialHashtree(level.get(sibling).raw()));
            }
            index /= 2;
        }
        try {
            ContentInfo stamp = ContentInfo.getInstance(ASN1Primitive.fromByteArray(token));
            ArchiveTimeStamp archived = new ArchiveTimeStamp(SHA256, path.toArray(PartialHashtree[]::new), stamp);
            return new EvidenceRecord(null, null, archived).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a time-stamp", e);
        }
    }

    /** The level above: two and two together; one that is left over goes up as it is. */
    private static List<Digest> above(List<Digest> level) {
        List<Digest> above = new ArrayList<>();
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(Protected.joined(
                    List.of(level.get(i).raw(), level.get(i + 1).raw())));
        }
        if (level.size() % 2 == 1) {
            above.add(level.get(level.size() - 1));
        }
        return above;
    }
}
