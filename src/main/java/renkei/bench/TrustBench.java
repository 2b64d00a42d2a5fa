package renkei.bench;

import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import renkei.bench.Figure.Quantity;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.standard.DocumentKind;
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

/**
 * What signing, verifying, sealing and opening one sending costs. Baseline: the arithmetic alone, by Java's own providers.
 * Floor: the arithmetic alone, by the provider that this machine has for it.
 */
public final class TrustBench implements Bench {
    private static final OfficeNumber SENDER = new OfficeNumber("0899900001");
    private static final OfficeNumber RECEIVER = new OfficeNumber("0899900002");
    private static final int CLIENTS = 2;
    /** Signing and verifying for each type of key, sealing and opening. */
    private static final int WORKS = 2 * KeyType.values().length + 2;

    private static final double NANOS_PER_SECOND = 1e9;

    private final Race race;
    private final InstantSource clock;

    public TrustBench(Effort effort, InstantSource clock) {
        this.race = new Race(effort);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trust";
    }

    @Override
    public List<Figure> measure(Progress progress) {
        List<Document> documents = documents();
        // The first time teaches Java what is used most; its figures would tell how fast Java learns.
        round(documents, done -> progress.done(done, 2 * WORKS));
        return round(documents, done -> progress.done(WORKS + done, 2 * WORKS));
    }

    private List<Figure> round(List<Document> documents, IntConsumer done) {
        List<Figure> figures = new ArrayList<>();
        for (KeyType type : KeyType.values()) {
            figures.addAll(signatures(type, documents));
            done.accept(figures.size());
        }
        figures.addAll(seals(documents.get(0).content()));
        done.accept(figures.size());
        return figures;
    }

    private static List<Document> documents() {
        SampleOrder order =
                SampleOrder.of(DocumentKind.UPPLAN, new SampleOffice(SENDER, "43"), new SampleOffice(RECEIVER, "11"));
        return Samples.make(order.with(CLIENTS, 1));
    }

    private List<Figure> signatures(KeyType type, List<Document> documents) {
        CertificateAuthority authority = CertificateAuthority.create("bench", type, clock);
        Identity identity = authority.issue(SENDER, "", type);
        Verifier verifier =
                new Verifier(TrustAnchors.of(Set.of(authority.certificate())), clock, ContainerLimits.USUAL);
        Signer signer = new Signer(verifier, clock);
        Content container = signer.sign(identity, documents).content();
        RawSignature java = RawSignature.byJava(type, identity);
        RawSignature chosen = RawSignature.chosen(type, identity);
        return List.of(
                figure(
                        "sign " + type,
                        () -> signer.sign(identity, documents).content().size(),
                        java::sign,
                        chosen::sign),
                figure("verify " + type, () -> verified(verifier.verify(container)), java::verify, chosen::verify));
    }

    private List<Figure> seals(Content content) {
        Seal seal = new Seal(VaultKeys.fresh());
        Content sealed = seal.seal(content);
        RawCipher java = RawCipher.byJava(content);
        RawCipher chosen = RawCipher.chosen(content);
        return List.of(
                figure("seal", () -> seal.seal(content).size(), java::encrypt, chosen::encrypt),
                figure("open", () -> seal.open(sealed).size(), java::decrypt, chosen::decrypt));
    }

    private static long verified(Verdict verdict) {
        return verdict.orThrow().documents().size();
    }

    /** One piece of work; returns something that depends on it. */
    private interface Work {
        long run() throws GeneralSecurityException;
    }

    private Figure figure(String subject, Work measured, Work baseline, Work floor) {
        List<Double> nanos = race.run(new byte[0], List.of(contender(measured), contender(baseline), contender(floor)));
        List<Double> rates = nanos.stream().map(cost -> NANOS_PER_SECOND / cost).toList();
        return new Figure(subject, Quantity.WORK_RATE, rates.get(0), rates.get(1), rates.get(2));
    }

    private static Contender contender(Work work) {
        return nothing -> {
            try {
                return work.run();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the arithmetic failed", e);
            }
        };
    }
}
