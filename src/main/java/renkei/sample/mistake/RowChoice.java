package renkei.sample.mistake;

import java.util.List;

/**
 * Which rows of a sheet are meant: {@code first}, {@code last}, {@code all}, a number from 1, or the first one where a field
 * has a value, such as {@code service_code=17*} or {@code service_code=*AAAA}; with {@code #2} behind it the second one, with
 * {@code #all} every one, with {@code #client} every one about the client whom the first of them is about.
 */
record RowChoice(String text) {

    /** @throws IndexOutOfBoundsException if there is no such row */
    List<SheetRow> in(Sheet sheet) {
        List<SheetRow> rows = sheet.rows();
        return switch (text) {
            case "", "first" -> List.of(rows.get(0));
            case "last" -> List.of(rows.get(rows.size() - 1));
            case "all" -> List.copyOf(rows);
            default -> text.matches("[0-9]+") ? List.of(rows.get(Integer.parseInt(text) - 1)) : matching(sheet);
        };
    }

    /** Whether it may be more than one row. */
    boolean isMany() {
        return text.equals("all") || text.endsWith("#all") || text.endsWith("#client");
    }

    private List<SheetRow> matching(Sheet sheet) {
        String[] parts = text.split("[=#]", -1);
        int cell = sheet.cell(parts[0]).orElseThrow(() -> new IllegalArgumentException("no field " + parts[0]));
        List<SheetRow> rows = sheet.rows().stream()
                .filter(row -> fits(row.value(cell), parts[1]))
                .toList();
        return switch (parts.length > 2 ? parts[2] : "1") {
            case "all" -> rows;
            case "client" -> ofOneClient(sheet, rows);
            default -> List.of(rows.get(parts.length > 2 ? Integer.parseInt(parts[2]) - 1 : 0));
        };
    }

    private static List<SheetRow> ofOneClient(Sheet sheet, List<SheetRow> rows) {
        int insured = sheet.cell("insured_no").orElseThrow();
        String client = rows.get(0).value(insured);
        return rows.stream().filter(row -> row.value(insured).equals(client)).toList();
    }

    private static boolean fits(String value, String wanted) {
        if (wanted.startsWith("*")) {
            return value.endsWith(wanted.substring(1));
        }
        return wanted.endsWith("*") ? value.startsWith(wanted.substring(0, wanted.length() - 1)) : value.equals(wanted);
    }
}
