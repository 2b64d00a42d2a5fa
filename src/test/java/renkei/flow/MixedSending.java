package renkei.flow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/**
 * A sending that somebody drops.
 *
 * @param sender the office's place in the group, as that of the receiver
 * @param named whether the names of the documents carry the receiver
 */
record MixedSending(int sender, int receiver, boolean named, List<Document> documents) {
    private static final long SEED = 20250401;

    /** So many sendings in turn of every kind, edition and number of clients, and of PDFs, between offices chosen at random. */
    static List<MixedSending> among(int offices, int count) {
        Random random = new Random(SEED);
        List<SampleOrder> orders = orders();
        List<MixedSending> sendings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int sender = random.nextInt(offices);
            int receiver = (sender + 1 + random.nextInt(offices - 1)) % offices;
            sendings.add(
                    i % 6 == 5
                            ? letter(sender, receiver, i)
                            : sample(sender, receiver, orders.get(i % orders.size()), i));
        }
        return sendings;
    }

    Path outbox(GroupHome home) {
        Path outbox = home.office(sender).outbox();
        return named ? outbox : outbox.resolve(GroupHome.number(receiver).value());
    }

    private static List<SampleOrder> orders() {
        SampleOffice any = new SampleOffice(GroupHome.number(0), "11");
        List<SampleOrder> orders = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : List.of(
                    DocumentKind.UPPLAN,
                    DocumentKind.UPJSK,
                    DocumentKind.UP1KYO,
                    DocumentKind.UPKIHON,
                    DocumentKind.UPYOBO,
                    DocumentKind.DLTPLAN,
                    DocumentKind.DLTJSK,
                    DocumentKind.DLT1KYO)) {
                if (edition.has(kind)) {
                    orders.add(SampleOrder.of(kind, any, any).with(edition));
                }
            }
        }
        return orders;
    }

    private static MixedSending sample(int sender, int receiver, SampleOrder kind, int number) {
        boolean actual = kind.kind() == DocumentKind.UPJSK || kind.kind() == DocumentKind.DLTJSK;
        SampleOrder order = new SampleOrder(
                kind.kind(),
                kind.edition(),
                new SampleOffice(GroupHome.number(sender), actual ? "11" : "43"),
                new SampleOffice(GroupHome.number(receiver), actual ? "43" : "11"),
                kind.month(),
                "2025040109%04d".formatted(number),
                1 + number % 4,
                number);
        return new MixedSending(sender, receiver, true, Samples.make(order));
    }

    private static MixedSending letter(int sender, int receiver, int number) {
        byte[] pdf = ("%PDF-1.4\n% " + number + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] words = "よろしくお願いします。".getBytes(StandardCharsets.UTF_8);
        // A message of its own would wait for its PDF: so it comes first.
        return new MixedSending(
                sender,
                receiver,
                false,
                List.of(
                        new Document(new FileName("連絡" + number + ".txt"), Content.of(words)),
                        new Document(new FileName("計画書" + number + ".pdf"), Content.of(pdf))));
    }
}
