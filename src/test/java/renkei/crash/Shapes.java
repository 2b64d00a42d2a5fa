package renkei.crash;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;

/** Makes drops of all shapes, no two of the same content. The same seed makes the same drops. */
final class Shapes {
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.UPPLAN, DocumentKind.UPJSK, DocumentKind.UP1KYO, DocumentKind.UPYOBO);

    private final Random random;
    private final int offices;
    private int serial;

    Shapes(long seed, int offices) {
        this.random = new Random(seed);
        this.offices = offices;
    }

    Drop next() {
        int shape = random.nextInt(100);
        if (shape < 55) {
            return unit();
        }
        if (shape < 80) {
            return letter();
        }
        return shape < 90 ? brokenUnit() : unreadableName();
    }

    /** One to five documents of the standard that go together. */
    Drop unit() {
        return unit(KINDS.get(random.nextInt(KINDS.size())));
    }

    Drop unit(DocumentKind kind) {
        OfficeNumber sender = office();
        OfficeNumber receiver = other(sender);
        boolean plans = kind != DocumentKind.UPJSK;
        SampleOrder order = SampleOrder.of(
                kind, new SampleOffice(sender, plans ? "43" : "11"), new SampleOffice(receiver, plans ? "11" : "43"));
        String sequence = "%014d".formatted(20250401000000L + ++serial);
        List<Document> documents =
                Samples.make(order.with(order.month(), sequence).with(1 + random.nextInt(3), serial));
        return new Drop(sender, receiver.value(), "", sequence, sorted(documents), Drop.Fate.DELIVERED);
    }

    /** A PDF under an everyday name, often with a message, in the folder of its receiver. */
    Drop letter() {
        OfficeNumber sender = office();
        OfficeNumber receiver = other(sender);
        List<Document> documents = new ArrayList<>();
        int number = ++serial;
        if (random.nextInt(3) > 0) {
            // First, so that the PDF never lies there without it.
            documents.add(document("message.txt", "その" + number + "です。\n"));
        }
        documents.add(document(
                "計画書" + random.nextInt(3) + ".pdf",
                "%PDF-1.4\n" + number + "x".repeat(random.nextInt(100_000)) + "\n%%EOF\n"));
        return new Drop(sender, receiver.value(), receiver.value(), "", documents, Drop.Fate.DELIVERED);
    }

    /** A unit one of whose documents ends in a row of too few fields. */
    private Drop brokenUnit() {
        Drop good = unit(DocumentKind.UPPLAN);
        List<Document> documents = new ArrayList<>(good.documents());
        Document last = documents.remove(documents.size() - 1);
        documents.add(document(
                last.name().value(),
                new String(last.content().bytes(), StandardCharsets.ISO_8859_1) + "\"1\",\"2\"\r\n"));
        return new Drop(good.sender(), good.receiver(), "", good.sequence(), documents, Drop.Fate.REFUSED);
    }

    private Drop unreadableName() {
        int number = ++serial;
        Document document = document("note " + number + ".pdf", "%PDF-1.4\n" + number + "\n%%EOF\n");
        return new Drop(office(), "", "", "", List.of(document), Drop.Fate.REFUSED);
    }

    private OfficeNumber office() {
        return Group.number(random.nextInt(offices));
    }

    private OfficeNumber other(OfficeNumber one) {
        OfficeNumber other = office();
        return other.equals(one) ? other(one) : other;
    }

    private static List<Document> sorted(List<Document> documents) {
        return documents.stream().sorted(Comparator.comparing(Document::name)).toList();
    }

    private static Document document(String name, String text) {
        boolean ours = name.equals("message.txt");
        byte[] bytes = text.getBytes(ours ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return new Document(new FileName(name), Content.of(bytes));
    }
}
