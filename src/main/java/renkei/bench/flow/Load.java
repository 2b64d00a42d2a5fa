package renkei.bench.flow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import renkei.office.OfficeNumber;
import renkei.sample.SampleFiles;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;

/**
 * Sendings that all hold the same, from each pair of a group in turn, told apart by the sequence numbers in their names.
 *
 * @param name what is sent, in a word for tables
 */
public record Load(String name, List<Template> templates) {
    /** The sequence number of the samples, which each sending replaces. */
    private static final String SAMPLE_SEQUENCE = "20250401090000";

    private static final long FIRST_SEQUENCE = 2025_0401_0000_00L;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int LAST_DAY = 27;
    private static final int RECEIVERS = 20;

    public Load {
        templates = List.copyOf(templates);
    }

    /**
     * What one office sends to another.
     *
     * @param folder of the outbox into which it goes: none, or the receiver's number
     * @param parts with the sequence number of the samples
     */
    public record Template(OfficeNumber sender, OfficeNumber receiver, String folder, List<Document> parts) {
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /** Actual service records (第6表 実績) of so many clients: one document a sending. */
    public static Load actuals(BenchGroup group, int clients) {
        return tables("UPJSK", group, pair -> SampleOrder.of(DocumentKind.UPJSK, pair.serving(), pair.planning())
                .with(clients, 1));
    }

    /** A month's plan (第6表・第7表) of so many clients: three documents a sending. */
    public static Load plans(BenchGroup group, int clients) {
        return tables("UPPLAN", group, pair -> SampleOrder.of(DocumentKind.UPPLAN, pair.planning(), pair.serving())
                .with(clients, 1));
    }

    /**
     * A PDF of about so many bytes that cannot be compressed, as pages from a scanner: one document a sending. Those of one
     * office go to several others in turn, since what lies in one folder at the same time is one sending.
     */
    public static Load scans(BenchGroup group, int bytes) {
        Document scan = new Document(new FileName("scan " + SAMPLE_SEQUENCE + ".pdf"), Content.of(scan(bytes)));
        List<BenchGroup.Pair> pairs = group.pairs();
        List<Template> templates = new ArrayList<>();
        for (int turn = 0; turn < Math.min(pairs.size(), RECEIVERS); turn++) {
            for (int index = 0; index < pairs.size(); index++) {
                OfficeNumber sender = pairs.get(index).serving().number();
                OfficeNumber receiver =
                        pairs.get((index + turn) % pairs.size()).planning().number();
                templates.add(new Template(sender, receiver, receiver.value(), List.of(scan)));
            }
        }
        return new Load("PDF", templates);
    }

    /** Of one sending. */
    public int documentsPerSending() {
        return templates.get(0).parts().size();
    }

    /** Of one sending. */
    public long bytesPerSending() {
        return templates.get(0).parts().stream()
                .mapToLong(part -> part.content().size())
                .sum();
    }

    /** The sending of that number, from 0. */
    public List<Document> documents(int number) {
        String sequence = sequence(number);
        return template(number).parts().stream()
                .map(part -> new Document(
                        new FileName(part.name().value().replace(SAMPLE_SEQUENCE, sequence)), part.content()))
                .toList();
    }

    /** Who sends the sending of that number to whom. */
    public Template template(int number) {
        return templates.get(number % templates.size());
    }

    private static Load tables(String name, BenchGroup group, Function<BenchGroup.Pair, SampleOrder> order) {
        List<Template> templates = new ArrayList<>();
        for (BenchGroup.Pair pair : group.pairs()) {
            SampleOrder made = order.apply(pair);
            templates.add(new Template(made.sender().number(), made.receiver().number(), "", Samples.make(made)));
        }
        return new Load(name, templates);
    }

    /** A day and a time, as the standard wants. */
    private static String sequence(int number) {
        int day = number / SECONDS_PER_DAY;
        if (day > LAST_DAY) {
            throw new IllegalArgumentException("a load has no sending " + number);
        }
        int second = number % SECONDS_PER_DAY;
        long time = second / 3600 * 10_000L + second / 60 % 60 * 100L + second % 60;
        return Long.toString(FIRST_SEQUENCE + day * 1_000_000L + time);
    }

    private static byte[] scan(int bytes) {
        String page = new String(SampleFiles.pdf("Scan"), StandardCharsets.ISO_8859_1);
        String end = page.substring(page.indexOf("startxref"));
        byte[] noise = new byte[Math.max(0, bytes - page.length() - end.length() - 2)];
        new Random(1).nextBytes(noise);
        String comment = new String(noise, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", " ");
        // Bytes behind a percent sign mean nothing to a reader; the end, once more, tells it where the objects are.
        return (page + "%" + comment + "\n" + end).getBytes(StandardCharsets.ISO_8859_1);
    }
}
