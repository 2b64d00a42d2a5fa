package renkei.sample;

import java.time.YearMonth;
import java.util.List;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/**
 * What samples to make. The same order makes the same bytes.
 *
 * @param kind the documents that go with this one are made too
 * @param sequence the file sequence number (ファイル連番), 14 digits
 * @param clients how many, from 1
 */
public record SampleOrder(
        DocumentKind kind,
        Edition edition,
        SampleOffice sender,
        SampleOffice receiver,
        YearMonth month,
        String sequence,
        int clients,
        long seed) {

    /** @throws IllegalArgumentException if there is no client, or the edition has no such kind */
    public SampleOrder {
        if (clients < 1) {
            throw new IllegalArgumentException("a sample has one client or more");
        }
        if (!edition.has(kind)) {
            throw new IllegalArgumentException("edition " + edition + " has no " + kind);
        }
    }

    /** One client, the newest edition, April 2025. */
    public static SampleOrder of(DocumentKind kind, SampleOffice sender, SampleOffice receiver) {
        return new SampleOrder(kind, Edition.newest(), sender, receiver, YearMonth.of(2025, 4), "20250401090000", 1, 1);
    }

    /** Another kind; where it travels the other way, the offices change their service types, not their places. */
    public SampleOrder with(DocumentKind other) {
        boolean turned = isActual(kind) != isActual(other);
        return new SampleOrder(
                other,
                edition,
                turned ? new SampleOffice(sender.number(), receiver.serviceType()) : sender,
                turned ? new SampleOffice(receiver.number(), sender.serviceType()) : receiver,
                month,
                sequence,
                clients,
                seed);
    }

    /** Another kind on the same way, such as actuals that an office sends on. */
    public SampleOrder beside(DocumentKind other) {
        return new SampleOrder(other, edition, sender, receiver, month, sequence, clients, seed);
    }

    /** The same, with an office of another service type to serve. */
    public SampleOrder servedBy(String serviceType) {
        SampleOffice server = new SampleOffice(server().number(), serviceType);
        boolean sends = server().equals(sender);
        return new SampleOrder(
                kind, edition, sends ? server : sender, sends ? receiver : server, month, sequence, clients, seed);
    }

    public SampleOrder with(Edition other) {
        return new SampleOrder(kind, other, sender, receiver, month, sequence, clients, seed);
    }

    public SampleOrder with(YearMonth other, String otherSequence) {
        return new SampleOrder(kind, edition, sender, receiver, other, otherSequence, clients, seed);
    }

    public SampleOrder with(int otherClients, long otherSeed) {
        return new SampleOrder(kind, edition, sender, receiver, month, sequence, otherClients, otherSeed);
    }

    /** The office that plans (居宅介護支援事業所). */
    SampleOffice planner() {
        return server().equals(sender) ? receiver : sender;
    }

    /** The office that serves (サービス事業所): the one that does not plan; if that does not tell, the sender of actuals. */
    SampleOffice server() {
        if (sender.plans() != receiver.plans()) {
            return sender.plans() ? receiver : sender;
        }
        return isActual(kind) ? sender : receiver;
    }

    /** Whether the clients are of support levels (要支援): by the kind, else by who plans and who serves. */
    boolean isPreventive() {
        boolean kinds = kind.name().contains("KIHON") || kind.name().contains("YOBO");
        return kinds
                || List.of("46", "AF").contains(planner().serviceType())
                || ServiceLine.of(server().serviceType()).get(0).preventive();
    }

    private static boolean isActual(DocumentKind kind) {
        return kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
    }
}
