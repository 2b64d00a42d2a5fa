package renkei.sample;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.Layouts;
import renkei.standard.SendingUnit;

/**
 * Makes sample documents: whole sending units, which pass every check without a warning, as far as the offices ordered do. The
 * more clients, the fewer rows each of them has, so that no document has more than 100,000.
 */
public final class Samples {
    private final SampleOrder order;
    private final SampleNames names;
    private final List<DocumentKind> kinds;

    private Samples(SampleOrder order) {
        this.order = order;
        this.kinds = SendingUnit.kindsWith(order.kind(), order.edition());
        this.names = new SampleNames(order, kinds);
    }

    /** Where documents go that are written one after the other. */
    public interface Folder {
        /** The stream is closed before the next document is asked for. */
        OutputStream open(FileName name) throws IOException;
    }

    /** Every document of the sending unit that the ordered kind belongs to, one file of each kind, images one per client. */
    public static List<Document> make(SampleOrder order) {
        List<Document> documents = new ArrayList<>();
        try {
            write(order, name -> new ByteArrayOutputStream() {
                @Override
                public void close() {
                    documents.add(new Document(name, Content.of(toByteArray())));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /** Writes the same documents in memory that does not grow with the number of clients. */
    public static void write(SampleOrder order, Folder folder) throws IOException {
        Samples samples = new Samples(order);
        for (DocumentKind kind : samples.kinds) {
            if (kind.isImage()) {
                samples.images(folder);
            } else {
                samples.table(kind, folder);
            }
        }
    }

    /** The names of the documents that an order makes. */
    public static List<FileName> names(SampleOrder order) {
        return new Samples(order).names.all();
    }

    private void images(Folder folder) throws IOException {
        for (FileName name : names.images()) {
            try (OutputStream out = folder.open(name)) {
                out.write(SampleFiles.jpeg());
            }
        }
    }

    private void table(DocumentKind kind, Folder folder) throws IOException {
        SampleRows rows = new SampleRows(order, names, Layouts.of(order.edition(), kind));
        try (OutputStream out = new BufferedOutputStream(folder.open(names.of(kind)))) {
            CsvFile file = new CsvFile(Layouts.of(order.edition(), kind), out);
            for (int client = 1; client <= order.clients(); client++) {
                for (List<String> row : rows.of(client)) {
                    file.add(row);
                }
            }
            file.finish();
        }
    }
}
