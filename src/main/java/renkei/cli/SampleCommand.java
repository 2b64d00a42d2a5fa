package renkei.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** Writes conforming sample documents: one whole sending unit. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final DateTimeFormatter SEQUENCE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int CLIENTS_LIMIT = 10_000;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final Screen screen;
    private final InstantSource clock;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "sample.folder")
    private Path folder = Path.of("");

    @Option(names = "--sender", paramLabel = "N", required = true, descriptionKey = "sample.sender")
    private String sender = "";

    @Option(names = "--receiver", paramLabel = "N", required = true, descriptionKey = "sample.receiver")
    private String receiver = "";

    @Option(names = "--edition", paramLabel = "4.1", descriptionKey = "sample.edition")
    private String edition = "4.1";

    @Option(names = "--kind", paramLabel = "UPPLAN", descriptionKey = "sample.kind")
    private String kind = "UPPLAN";

    @Option(names = "--month", paramLabel = "YYYYMM", descriptionKey = "sample.month")
    private String month = "";

    @Option(names = "--clients", paramLabel = "K", descriptionKey = "sample.clients")
    private int clients = 1;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = 1;

    SampleCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<Document> documents = Samples.make(order());
        Files.createDirectories(folder);
        for (Document document : documents) {
            if (Files.exists(folder.resolve(document.name().value()))) {
                throw new FileAlreadyExistsException(
                        folder.resolve(document.name().value()).toString());
            }
        }
        for (Document document : documents) {
            write(document);
            screen.out().println(folder.resolve(document.name().value()));
        }
        return Outcome.FINE.code();
    }

    /** The folder may be an outbox: a file gets its name when it is whole. */
    private void write(Document document) throws IOException {
        Path unfinished = folder.resolve("." + document.name() + ".tmp");
        Files.write(unfinished, document.content().bytes());
        Files.move(unfinished, folder.resolve(document.name().value()));
    }

    private SampleOrder order() {
        Edition wanted = Edition.parse(edition).orElseThrow(() -> wrong("--edition", edition, names(Edition.all())));
        DocumentKind what = Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(kind) && wanted.has(each))
                .findFirst()
                .orElseThrow(() -> wrong("--kind", kind, names(kinds(wanted))));
        if (clients < 1 || clients > CLIENTS_LIMIT) {
            throw wrong("--clients", String.valueOf(clients), "1 – " + CLIENTS_LIMIT);
        }
        boolean actual = what == DocumentKind.UPJSK || what == DocumentKind.DLTJSK;
        YearMonth when = month();
        return new SampleOrder(
                what,
                wanted,
                office("--sender", sender, actual),
                office("--receiver", receiver, !actual),
                when,
                sequence(when),
                clients,
                seed);
    }

    /** Another seed gives another number, so that samples of several seeds can lie in one folder. */
    private String sequence(YearMonth when) {
        return SEQUENCE.format(when.atDay(1).atTime(9, 0).plusSeconds(Math.floorMod(seed - 1, SECONDS_OF_A_DAY)));
    }

    private YearMonth month() {
        if (month.isEmpty()) {
            return YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Tokyo")));
        }
        try {
            return YearMonth.parse(month, MONTH);
        } catch (java.time.DateTimeException e) {
            throw wrong("--month", month, "YYYYMM");
        }
    }

    /** Home-visit care (11) serves, care management (43) plans: the most usual of each. */
    private static SampleOffice office(String option, String number, boolean serves) {
        return OfficeNumber.parse(number)
                .map(parsed -> new SampleOffice(parsed, serves ? "11" : "43"))
                .orElseThrow(() -> wrong(option, number, "0899999990"));
    }

    private static List<DocumentKind> kinds(Edition edition) {
        return Arrays.stream(DocumentKind.values()).filter(edition::has).toList();
    }

    private static String names(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Unable wrong(String option, String value, String expected) {
        return new Unable("sample.wrong", option, Screen.harmless(value), expected);
    }
}
