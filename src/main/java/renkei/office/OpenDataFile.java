package renkei.office;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A file of the open data of 介護サービス情報公表システム, as published: UTF-8, one row for each office and service. */
final class OpenDataFile {
    private static final String NUMBER = "事業所番号";
    private static final String NAME = "事業所名";
    private static final String SERVICE = "サービスの種類";

    /** What the rows of one office say: its first name, and all its services. */
    record Entry(String name, Set<String> serviceTypes) {}

    private final OfficeTable table;
    private final String serviceType;

    /** @param serviceType code of the service of every row; empty to go by the name of the service in each */
    OpenDataFile(Path file, int rowLimit, String serviceType) {
        this.table = OfficeTable.of(Utf8File.read(file), rowLimit, NUMBER, NAME, SERVICE);
        this.serviceType = serviceType;
    }

    /** Adds every row that is right to the entries, and says how many rows there are. */
    int readInto(Map<OfficeNumber, Entry> entries, Consumer<OfficeProblem> skipped) {
        for (CsvRow row : table.rows()) {
            String number = table.field(row, NUMBER);
            String name = table.field(row, NAME);
            String service = table.field(row, SERVICE);
            Optional<OfficeNumber> officeNumber = OfficeNumber.parse(number);
            Optional<String> code = serviceType.isEmpty() ? OpenDataServices.code(service) : Optional.of(serviceType);
            if (row.broken()) {
                skipped.accept(OfficeProblem.at(row.line(), "quote-broken"));
            } else if (officeNumber.isEmpty()) {
                skipped.accept(OfficeProblem.at(row.line(), "number-unreadable", number));
            } else if (!OfficeRow.isName(name)) {
                skipped.accept(OfficeProblem.at(row.line(), "name-wrong", number, OfficeRow.NAME_LIMIT));
            } else if (code.isEmpty()) {
                skipped.accept(OfficeProblem.at(row.line(), "service-unknown", service));
            } else {
                entries.computeIfAbsent(officeNumber.get(), key -> new Entry(name, new LinkedHashSet<>()))
                        .serviceTypes()
                        .add(code.get());
            }
        }
        return table.rows().size();
    }
}
