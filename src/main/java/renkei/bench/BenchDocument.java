package renkei.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.standard.CsvParser;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

/** A conforming 第6表 of invented clients, about as large as is asked for. It has the most rows of all kinds, and short fields. */
final class BenchDocument {
    private static final DocumentKind KIND = DocumentKind.UPPLAN;
    private static final Charset MS932 = Charset.forName("windows-31j");
    /** So many clients show how much there is about a client, on the average. */
    private static final int TRIAL = 400;
    // Names are as long as those of large groups, with the corporation: else 20 MB would be more rows than are checked.
    private static final Map<String, String> LONGER = Map.of(
            "service_office_name", "社会福祉法人みほん福祉会　例示地域支援部　",
            "plan_staff_name", "例示居宅介護支援センター　主任介護支援専門員　");

    private final DocumentName name;
    private final byte[] bytes;

    private BenchDocument(DocumentName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A document of whole clients, so that small ones are only about as large.
     *
     * @param parser takes the sample apart, so that its names can be made longer
     */
    static BenchDocument of(int size, CsvParser parser) {
        int first = Math.min(TRIAL, clients(size, 1, make(1, parser)));
        // Clients differ, early ones from late ones too: what a document came to tells more than a few of its clients
        // do.
        int second = clients(size, first, make(first, parser));
        return make(clients(size, second, make(second, parser)), parser);
    }

    private static int clients(int size, int clients, BenchDocument found) {
        return Math.max(1, Math.toIntExact(Math.round((double) size * clients / found.bytes.length)));
    }

    DocumentName name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    private static BenchDocument make(int clients, CsvParser parser) {
        SampleOrder order = SampleOrder.of(KIND, office("0899900001", "43"), office("0899900002", "11"));
        Document sample = Samples.make(order.with(clients, 1)).stream()
                .filter(document -> document.name().value().startsWith(KIND + "_"))
                .findFirst()
                .orElseThrow();
        DocumentName name = DocumentName.parse(sample.name().value()).orElseThrow();
        InputStream bytes = new ByteArrayInputStream(sample.content().bytes());
        StringBuilder text = new StringBuilder();
        new TableReader(parser).read(name, bytes, row -> write(row, text), finding -> {});
        return new BenchDocument(name, text.toString().getBytes(MS932));
    }

    private static SampleOffice office(String number, String serviceType) {
        return new SampleOffice(new OfficeNumber(number), serviceType);
    }

    private static void write(TableRow row, StringBuilder text) {
        String between = "";
        for (Field field : row.layout().fields()) {
            String value = row.text(field);
            String longer = LONGER.getOrDefault(field.english(), "") + value;
            boolean quoted = field.type() == FieldType.FREETEXT && !longer.isEmpty();
            text.append(between).append(quoted ? '"' + longer.replace("\"", "\"\"") + '"' : longer);
            between = ",";
        }
        text.append("\r\n");
    }
}
