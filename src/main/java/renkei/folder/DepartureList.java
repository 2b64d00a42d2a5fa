package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import renkei.sending.Content;

/**
 * What leaves an outbox together, and where to. Written before anything leaves, so that a crash in between leaves no half.
 *
 * @param key names the list; the sending's id for what is sent
 * @param target {@code sent} or {@code rejected}
 * @param date the folder in {@code sent}; empty for what is refused
 * @param receiver the folder in the outbox; empty for the outbox itself
 * @param reports by name, for what is refused
 * @param begun when these files were first about to leave; stays the same when that is repeated after a crash
 */
record DepartureList(
        String key,
        String target,
        String date,
        Pile.Kind kind,
        String receiver,
        List<Original> originals,
        Map<String, Report> reports,
        Instant begun) {
    static final String SENT = "sent";
    static final String REFUSED = "rejected";
    private static final String FORM = "departure-1";

    Path source(OfficeFolder office) {
        return receiver.isEmpty() ? office.outbox() : office.outbox().resolve(receiver);
    }

    Path destination(OfficeFolder office) {
        return target.equals(SENT) ? office.sent().resolve(date) : office.rejected();
    }

    /** Where the original of that number is between outbox and destination. */
    Path held(OfficeFolder office, int number) {
        return office.departing().resolve(key + "." + number);
    }

    Path file(OfficeFolder office) {
        return office.departing().resolve(key + ".list");
    }

    Optional<Report> report(String name) {
        return Optional.ofNullable(reports.get(name));
    }

    DepartureList begun(Instant at) {
        return new DepartureList(key, target, date, kind, receiver, originals, reports, at);
    }

    byte[] bytes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(FORM, key, target, date, kind.name(), receiver, begun.toString()));
        for (Original one : originals) {
            Traits traits = one.traits();
            lines.add(List.of(
                    one.sidecar() ? "sidecar" : "document",
                    one.name(),
                    traits.kind().name(),
                    Long.toString(traits.size()),
                    traits.modified().toString(),
                    traits.key(),
                    one.digestHex()));
        }
        reports.forEach((name, report) -> lines.add(List.of("report", name, text(report.text()), text(report.json()))));
        return Lines.write(lines);
    }

    private static String text(Content content) {
        return Base64.getEncoder().encodeToString(content.bytes());
    }

    private static Content content(String text) {
        return Content.of(Base64.getDecoder().decode(text));
    }

    /** @throws IOException if it is not what {@link #bytes} gave */
    static DepartureList read(byte[] bytes) throws IOException {
        List<List<String>> lines = Lines.read(bytes);
        try {
            List<String> head = lines.get(0);
            if (!head.get(0).equals(FORM)) {
                throw new IOException("not a list of this hub");
            }
            List<Original> originals = new ArrayList<>();
            Map<String, Report> reports = new TreeMap<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                if (line.get(0).equals("report")) {
                    reports.put(line.get(1), new Report(content(line.get(2)), content(line.get(3))));
                } else {
                    originals.add(original(line));
                }
            }
            return new DepartureList(
                    head.get(1),
                    head.get(2),
                    head.get(3),
                    Pile.Kind.valueOf(head.get(4)),
                    head.get(5),
                    originals,
                    reports,
                    Instant.parse(head.get(6)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IOException("not a list of this hub", e);
        }
    }

    private static Original original(List<String> line) {
        Traits traits = new Traits(
                Traits.Kind.valueOf(line.get(2)), Long.parseLong(line.get(3)), Instant.parse(line.get(4)), line.get(5));
        return new Original(line.get(1), traits, line.get(6), line.get(0).equals("sidecar"));
    }
}
