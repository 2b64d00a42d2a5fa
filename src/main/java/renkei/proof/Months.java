package renkei.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** The calendar months in Japan that a proof covers, 1 to {@value #LIMIT} of them. */
public record Months(YearMonth first, YearMonth last) {
    /** Ten years: longer than anybody has to keep such records. */
    public static final int LIMIT = 120;

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final Pattern FORM = Pattern.compile("([0-9]{6})(?:-([0-9]{6}))?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    /** @throws IllegalArgumentException if they are none or too many */
    public Months {
        long count = ChronoUnit.MONTHS.between(first, last) + 1;
        if (count < 1 || count > LIMIT) {
            throw new IllegalArgumentException("a proof covers 1 to " + LIMIT + " months, not " + count);
        }
    }

    /** The months that a person types, {@code 202604} or {@code 202604-202609}; empty if that is none or too many. */
    public static Optional<Months> parse(String typed) {
        Matcher parts = FORM.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth first = YearMonth.parse(parts.group(1), MONTH);
            String last = parts.group(2);
            return Optional.of(new Months(first, last == null ? first : YearMonth.parse(last, MONTH)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The last month that has ended. */
    public static Months lastComplete(Instant now) {
        YearMonth month = at(now).minusMonths(1);
        return new Months(month, month);
    }

    /** The month in Japan in which an instant lies. */
    static YearMonth at(Instant instant) {
        return YearMonth.from(instant.atZone(JAPAN));
    }

    /** Whether all of them have begun. */
    public boolean haveBegun(Instant now) {
        return !last.isAfter(at(now));
    }

    /** Whether all of them have ended. */
    public boolean haveEnded(Instant now) {
        return last.isBefore(at(now));
    }

    List<YearMonth> each() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last))
                .mapToObj(first::plusMonths)
                .toList();
    }

    /** The first moment of a month in Japan. */
    static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(JAPAN).toInstant();
    }
}
