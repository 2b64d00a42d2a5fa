package renkei.sample;

import java.time.YearMonth;
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

    public SampleOrder with(Edition other) {
        return new SampleOrder(kind, other, sender, receiver, month, sequence, clients, seed);
    }

    public SampleOrder with(YearMonth other, String otherSequence) {
        return new SampleOrder(kind, edition, sender, receiver, other, otherSequence, clients, seed);
    }

    public SampleOrder with(int otherClients, long otherSeed) {
        return new SampleOrder(kind, edition, sender, receiver, month, sequence, otherClients, otherSeed);
    }

    /** The office that plans (居宅介護支援事業所): the receiver of actuals, the sender of everything else. */
    SampleOffice planner() {
        return isActual() ? receiver : sender;
    }

    /** The office that serves (サービス事業所). */
    SampleOffice server() {
        return isActual() ? sender : receiver;
    }

    private boolean isActual() {
        return kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
    }
}
