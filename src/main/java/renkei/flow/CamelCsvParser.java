package renkei.flow;

import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.dataformat.csv.CsvDataFormat;
import org.apache.camel.dataformat.csv.CsvRecordConverter;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import renkei.check.Checker;
import renkei.standard.CsvParser;
import renkei.standard.CsvRow;
import renkei.standard.CsvScan;
import renkei.standard.CsvText;
import renkei.standard.Finding;
import renkei.standard.Limits;

/**
 * Camel's CSV data format, reading row by row. Told to forgive broken quotes, since an exception would end the document at
 * its first mistake; the scan of each row reports them instead, and is what makes the whole strict.
 */
public final class CamelCsvParser implements CsvParser {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final CamelContext camel;
    private final Limits limits;
    private final CsvDataFormat csv;

    public CamelCsvParser(CamelContext camel, Limits limits) {
        this.camel = camel;
        this.limits = limits;
        this.csv = new CsvDataFormat(FORMAT);
        csv.setLazyLoad(true);
        // Camel's own converters give values only; the record also knows where it starts.
        CsvRecordConverter<CSVRecord> whole = row -> row;
        csv.setRecordConverter(whole);
        csv.start();
    }

    /** A checker for a command that runs no flow. */
    public static Checker checker() {
        return new Checker(standalone(), Limits.STANDARD);
    }

    /** A parser for a command that runs no flow: the Camel that it reads with is made for it and never started. */
    public static CamelCsvParser standalone() {
        return new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD);
    }

    @Override
    public Iterator<CsvRow> parse(Reader text, Consumer<Finding> findings) {
        CsvText remembered = new CsvText(text, limits.rowCharacters());
        try {
            Iterator<?> records = (Iterator<?>) csv.unmarshal(new DefaultExchange(camel), remembered);
            return new Rows(records, new CsvScan(remembered, limits, findings));
        } catch (Exception e) {
            throw new IllegalStateException("Camel's CSV data format reads nothing before it is asked", e);
        }
    }

    private static final class Rows implements Iterator<CsvRow> {
        private final Iterator<?> records;
        private final CsvScan scan;
        private Optional<CsvRow> next = Optional.empty();
        private boolean ended;

        Rows(Iterator<?> records, CsvScan scan) {
            this.records = records;
            this.scan = scan;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && !ended) {
                next = read();
            }
            return next.isPresent();
        }

        @Override
        public CsvRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CsvRow row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }

        private Optional<CsvRow> read() {
            if (!records.hasNext()) {
                ended = true;
                return Optional.empty();
            }
            CSVRecord csvRecord = (CSVRecord) records.next();
            CsvRow row = scan.row(csvRecord.getCharacterPosition(), Arrays.asList(csvRecord.values()));
            ended = scan.isFull(row);
            return scan.isEmptyLine(row) ? Optional.empty() : Optional.of(row);
        }
    }
}
