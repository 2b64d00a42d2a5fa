package renkei.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The row of one office in {@code offices.csv}: from text to office and back. */
final class OfficeRow {
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String SERVICE_TYPES = "service_types";
    static final String CHANNEL = "channel";
    static final String[] COLUMNS = {NUMBER, NAME, SERVICE_TYPES, CHANNEL};

    /** In characters. */
    static final String NAME_LIMIT = "200";

    private static final Pattern SERVICE_TYPE = Pattern.compile("[0-9A-Z]{2}");

    private OfficeRow() {}

    /** The office of a row; a row that is wrong gives none and says why. */
    static Optional<Office> read(OfficeTable table, CsvRow row, Consumer<OfficeProblem> problems) {
        String number = table.field(row, NUMBER);
        String name = table.field(row, NAME);
        String channel = table.field(row, CHANNEL);
        List<String> types = serviceTypes(table.field(row, SERVICE_TYPES));
        String wrongType = types.stream()
                .filter(type -> !SERVICE_TYPE.matcher(type).matches())
                .findFirst()
                .orElse("");
        Optional<OfficeNumber> officeNumber = OfficeNumber.parse(number);
        Optional<Channel> way = Channel.parse(channel);
        if (row.broken()) {
            problems.accept(OfficeProblem.at(row.line(), "quote-broken"));
        } else if (!table.fits(row, COLUMNS)) {
            problems.accept(OfficeProblem.at(
                    row.line(),
                    "fields-miscounted",
                    Integer.toString(row.fields().size()),
                    Integer.toString(table.width())));
        } else if (officeNumber.isEmpty()) {
            problems.accept(OfficeProblem.at(row.line(), "number-unreadable", number));
        } else if (!isName(name)) {
            problems.accept(OfficeProblem.at(row.line(), "name-wrong", number, NAME_LIMIT));
        } else if (!wrongType.isEmpty()) {
            problems.accept(OfficeProblem.at(row.line(), "service-type-wrong", wrongType));
        } else if (way.isEmpty()) {
            problems.accept(OfficeProblem.at(row.line(), "channel-unknown", channel));
        } else {
            return Optional.of(new Office(officeNumber.get(), name, types, way.get()));
        }
        return Optional.empty();
    }

    /** The row of an office, with as many columns as the table; columns of others stay empty. */
    static String write(OfficeTable table, Office office) {
        String[] fields = new String[table.width()];
        Arrays.fill(fields, "");
        fields[table.column(NUMBER)] = office.number().value();
        fields[table.column(NAME)] = office.name();
        fields[table.column(SERVICE_TYPES)] = String.join(";", office.serviceTypes());
        fields[table.column(CHANNEL)] = office.channel().toString();
        return CsvText.write(List.of(fields));
    }

    static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= Integer.parseInt(NAME_LIMIT)
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static List<String> serviceTypes(String text) {
        return Arrays.stream(text.split(";"))
                .map(type -> type.strip().toUpperCase(Locale.ROOT))
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }
}
