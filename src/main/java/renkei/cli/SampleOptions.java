package renkei.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** Which samples a person wants. */
final class SampleOptions {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final DateTimeFormatter SEQUENCE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int CLIENTS_LIMIT = 10_000;
    private static final int SECONDS_OF_A_DAY = 86_400;

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

    /**
     * The order that the options make.
     *
     * @param thisMonth is taken if none was given
     * @throws Unable if an option cannot be met; says what is possible
     */
    SampleOrder order(YearMonth thisMonth) {
        Edition wanted = Edition.parse(edition).orElseThrow(() -> wrong("--edition", edition, names(Edition.all())));
        DocumentKind what = kinds(wanted).stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> wrong("--kind", kind, names(kinds(wanted))));
        if (clients < 1 || clients > CLIENTS_LIMIT) {
            throw wrong("--clients", String.valueOf(clients), "1 – " + CLIENTS_LIMIT);
        }
        boolean actual = what == DocumentKind.UPJSK || what == DocumentKind.DLTJSK;
        YearMonth when = month(thisMonth);
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

    private YearMonth month(YearMonth thisMonth) {
        try {
            return month.isEmpty() ? thisMonth : YearMonth.parse(month, MONTH);
        } catch (DateTimeException e) {
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
        return new Unable("option.wrong", option, Screen.harmless(value), expected);
    }
}
