package renkei.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
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
    // Names of offices are as long as real ones, with the corporation: else 20 MB would be more rows than are checked.
    private static final String CORPORATION = "社会福祉法人みほん福祉会　例示地域支援部　";

    private final DocumentName name;
    private final byte[] bytes;

    private BenchDocument(DocumentName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** @param parser takes the sample apart, so that its names can be made longer */
    static BenchDocument of(int size, CsvParser parser) {
        int perClient = make(10, parser).bytes.length / 10;
        return make(Math.max(1, size / perClient), parser);
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
            String longer = field.english().equals("service_office_name") ? CORPORATION + value : value;
            boolean quoted = field.type() == FieldType.FREETEXT && !longer.isEmpty();
            text.append(between).append(quoted ? '"' + longer.replace("\"", "\"\"") + '"' : longer);
            between = ",";
        }
        text.append("\r\n");
    }
}
