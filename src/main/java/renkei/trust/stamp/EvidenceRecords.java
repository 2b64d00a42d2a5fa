package renkei.trust.stamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.ArchiveTimeStamp;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampChain;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import org.bouncycastle.asn1.tsp.PartialHashtree;
import renkei.sending.Digest;

/**
 * Accepts or refuses evidence records (RFC 4998, 5.3) as we make them: one archive time-stamp, SHA-256, no encryption. One
 * that was renewed is refused as broken, since we renew none.
 */
public final class EvidenceRecords {
    private static final int LIMIT_BYTES = 4 << 20;
    /** Of a tree: 2^40 leaves. */
    private static final int LEVELS = 41;

    private final StampCheck stamps;

    public EvidenceRecords(StampCheck stamps) {
        this.stamps = stamps;
    }

    /** What the record proves of these files. Whatever is in the record, it throws StampRefused only. */
    public Stamp check(byte[] record, Protected files) throws StampRefused {
        ArchiveTimeStamp archived = only(record);
        List<byte[][]> path = path(archived);
        Digest root = root(path, files);
        try {
            return stamps.check(archived.getTimeStamp().getEncoded(ASN1Encoding.DER), root);
        } catch (IOException e) {
            throw new StampRefused(StampFlaw.BROKEN, "not an evidence record", e);
        }
    }

    private static ArchiveTimeStamp only(byte[] record) throws StampRefused {
        demand(record.length <= LIMIT_BYTES, record.length + " bytes");
        try {
            EvidenceRecord parsed = EvidenceRecord.getInstance(ASN1Primitive.fromByteArray(record));
            ArchiveTimeStampChain[] chains =
                    parsed.getArchiveTimeStampSequence().getArchiveTimeStampChains();
            demand(chains.length == 1 && chains[0].getArchiveTimestamps().length == 1, "renewed");
            ArchiveTimeStamp archived = chains[0].getArchiveTimestamps()[0];
            demand(
                    archived.getDigestAlgorithmIdentifier().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256),
                    "not SHA-256");
            return archived;
        } catch (IOException | RuntimeException e) {
            throw new StampRefused(StampFlaw.BROKEN, "not an evidence record", e);
        }
    }

    private static List<byte[][]> path(ArchiveTimeStamp archived) throws StampRefused {
        try {
            PartialHashtree[] trees = archived.getReducedHashTree();
            demand(trees != null && trees.length >= 1 && trees.length <= LEVELS, "hash tree");
            List<byte[][]> path = new ArrayList<>();
            for (PartialHashtree tree : trees) {
                path.add(tree.getValues());
            }
            return path;
        } catch (RuntimeException e) {
            throw new StampRefused(StampFlaw.BROKEN, "hash tree", e);
        }
    }

    /** Goes up the tree: the first step holds exactly these files, every other what stands beside on the way. */
    private static Digest root(List<byte[][]> path, Protected files) throws StampRefused {
        if (!Arrays.deepEquals(sorted(path.get(0)), files.raw())) {
            throw new StampRefused(StampFlaw.INVALID, "it is of something else");
        }
        Digest reached = files.digest();
        for (byte[][] beside : path.subList(1, path.size())) {
            List<byte[]> together = new ArrayList<>(List.of(beside));
            together.add(reached.raw());
            reached = Protected.joined(together);
        }
        return reached;
    }

    private static byte[][] sorted(byte[][] digests) {
        byte[][] sorted = digests.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return sorted;
    }

    private static void demand(boolean holds, String detail) throws StampRefused {
        if (!holds) {
            throw new StampRefused(StampFlaw.BROKEN, detail);
        }
    }
}
