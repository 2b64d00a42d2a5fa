package renkei.proof;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.operator.ListedSending;
import renkei.operator.SendingStory.DocumentLine;

/**
 * The list of exchanges as a table for spreadsheets (RFC 4180, UTF-8 with byte-order mark): a row for each document. Numbers
 * of offices stand with the name in one cell, so that no program takes the zeros at their beginning away.
 */
final class ExchangeCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final ProofText text;
    private final OfficeNames names;
    private final ProofOrder order;

    ExchangeCsv(ProofText text, OfficeNames names, ProofOrder order) {
        this.text = text;
        this.names = names;
        this.order = order;
    }

    void write(Appendable out, Spool<Entry> entries) throws IOException {
        out.append(BYTE_ORDER_MARK);
        row(out, text.all("csv").stream());
        try (Spool<Entry>.Reading reading = entries.read()) {
            while (reading.hasNext()) {
                write(out, reading.next());
            }
        }
    }

    private void write(Appendable out, Entry entry) throws IOException {
        List<DocumentLine> documents = entry.sending().documents();
        for (DocumentLine document : documents) {
            row(
                    out,
                    Stream.concat(
                            Stream.concat(about(entry), about(document, documents)),
                            Stream.of(
                                    time(entry.sending(), "delivered"),
                                    time(entry.sending(), "receipted"),
                                    time(entry.sending(), "picked-up"),
                                    text.say("holding." + entry.evidence().holding()),
                                    text.say("holding." + entry.receipt().holding()))));
        }
    }

    private Stream<String> about(Entry entry) {
        ListedSending sending = entry.sending();
        return Stream.of(
                text.office(order.office().value(), order.name()),
                text.say("direction." + entry.direction()),
                ProofText.time(sending.countsAt()),
                text.office(entry.counterpart(), names.of(entry.counterpart())),
                text.state(sending.state()),
                sending.id().value());
    }

    private Stream<String> about(DocumentLine document, List<DocumentLine> together) {
        return Stream.of(
                document.name(),
                text.sort(Sort.of(document, together)),
                Long.toString(document.size()),
                document.digest().hex());
    }

    private static String time(ListedSending sending, String event) {
        return sending.time(event).map(ProofText::time).orElse("");
    }

    private static void row(Appendable out, Stream<String> cells) throws IOException {
        out.append(cells.map(ExchangeCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** In quotes; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULAS.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
