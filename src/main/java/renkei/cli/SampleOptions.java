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
import renkei.standard.SendingUnit;
import renkei.standard.ServiceTypes;

/** Which samples a person wants. */
final class SampleOptions {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final DateTimeFormatter SEQUENCE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int CLIENTS_LIMIT = 10_000;
    /** With fewer rows for each client there would not be everything that can be broken. */
    private static final int BREAK_CLIENTS_LIMIT = 100;

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final long UNIT_MINUTES = 30;

    @Option(names = "--sender", paramLabel = "N", descriptionKey = "sample.sender")
    private String sender = "";

    @Option(names = "--receiver", paramLabel = "N", descriptionKey = "sample.receiver")
    private String receiver = "";

    @Option(names = "--edition", paramLabel = "4.1", descriptionKey = "sample.edition")
    private String edition = "";

    @Option(names = "--kind", paramLabel = "UPPLAN", descriptionKey = "sample.kind")
    private String kind = "";

    @Option(names = "--service-type", paramLabel = "11", descriptionKey = "sample.service-type")
    private String serviceType = "11";

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
        Edition wanted = edition.isEmpty()
                ? Edition.newest()
                : Edition.parse(edition).orElseThrow(() -> wrong("--edition", edition, names(Edition.all())));
        DocumentKind what = kinds(wanted).stream()
                .filter(each -> each.name().equals(kind.isEmpty() ? "UPPLAN" : kind))
                .findFirst()
                .orElseThrow(() -> wrong("--kind", kind, names(kinds(wanted))));
        return order(what, wanted, thisMonth, CLIENTS_LIMIT);
    }

    /**
     * The order for a sample that is to be broken, whose kind and edition the rule decides.
     *
     * @throws Unable if an option cannot be met, or says what the rule decides
     */
    SampleOrder plain(YearMonth thisMonth) {
        if (!kind.isEmpty() || !edition.isEmpty()) {
            throw new Unable("sample.break.kind", kind.isEmpty() ? "--edition" : "--kind");
        }
        return order(DocumentKind.UPPLAN, Edition.newest(), thisMonth, BREAK_CLIENTS_LIMIT);
    }

    private SampleOrder order(DocumentKind what, Edition wanted, YearMonth thisMonth, int most) {
        if (clients < 1 || clients > most) {
            throw wrong("--clients", String.valueOf(clients), "1 – " + most);
        }
        if (!ServiceTypes.isExchanged(serviceType) || SampleOffice.plans(serviceType)) {
            throw wrong("--service-type", serviceType, "11, 15, 17, A2 …");
        }
        boolean actual = what == DocumentKind.UPJSK || what == DocumentKind.DLTJSK;
        YearMonth when = month(thisMonth);
        return new SampleOrder(
                what,
                wanted,
                office("--sender", sender, actual),
                office("--receiver", receiver, !actual),
                when,
                sequence(what, wanted, when),
                clients,
                seed);
    }

    /**
     * Another seed gives another number, and so does what is not sent together, so that such samples can lie in one folder.
     * Actuals are sent when the month is over.
     */
    private String sequence(DocumentKind what, Edition wanted, YearMonth when) {
        DocumentKind first = SendingUnit.kindsWith(what, wanted).get(0);
        boolean actual = first == DocumentKind.UPJSK || first == DocumentKind.DLTJSK;
        YearMonth sent = actual ? when.plusMonths(1) : when;
        int unit = first == DocumentKind.UPPLAN
                ? 0
                : Arrays.asList(DocumentKind.values()).indexOf(first) + 1;
        return SEQUENCE.format(sent.atDay(1)
                .atTime(9, 0)
                .plusMinutes(UNIT_MINUTES * unit)
                .plusSeconds(Math.floorMod(seed - 1, SECONDS_OF_A_DAY)));
    }

    private YearMonth month(YearMonth thisMonth) {
        try {
            return month.isEmpty() ? thisMonth : YearMonth.parse(month, MONTH);
        } catch (DateTimeException e) {
            throw wrong("--month", month, "YYYYMM");
        }
    }

    /** Care management (43) plans: the most usual type. */
    private SampleOffice office(String option, String number, boolean serves) {
        return OfficeNumber.parse(number)
                .map(parsed -> new SampleOffice(parsed, serves ? serviceType : "43"))
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
