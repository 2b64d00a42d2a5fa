package renkei.sample.mistake;

import java.util.List;

/**
 * Which rows of a sheet are meant: {@code first}, {@code last}, {@code all}, a number from 1, or the first one where a field
 * has a value, such as {@code service_code=17*}; {@code service_code=17*#2} is the second one.
 */
record RowChoice(String text) {

    /** @throws IllegalArgumentException if there is no such row */
    List<SheetRow> in(Sheet sheet) {
        List<SheetRow> rows = sheet.rows();
        return switch (text) {
            case "", "first" -> List.of(rows.get(0));
            case "last" -> List.of(rows.get(rows.size() - 1));
            case "all" -> List.copyOf(rows);
            default -> List.of(text.matches("[0-9]+") ? rows.get(Integer.parseInt(text) - 1) : matching(sheet));
        };
    }

    private SheetRow matching(Sheet sheet) {
        String[] parts = text.split("[=#]", -1);
        int cell = sheet.cell(parts[0]).orElseThrow(() -> new IllegalArgumentException("no field " + parts[0]));
        int which = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        return sheet.rows().stream()
                .filter(row -> fits(row.value(cell), parts[1]))
                .skip(which - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sample has no row with " + text));
    }

    private static boolean fits(String value, String wanted) {
        return wanted.endsWith("*") ? value.startsWith(wanted.substring(0, wanted.length() - 1)) : value.equals(wanted);
    }
}
