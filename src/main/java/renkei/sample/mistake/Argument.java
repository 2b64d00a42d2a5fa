package renkei.sample.mistake;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import renkei.sample.SampleOrder;

/**
 * What a step says shall stand there, with its names in braces filled in: {@code {value}} and {@code {raw}} what stands there
 * now, {@code {month}}, {@code {month+1}} … a month, {@code {sender}} and {@code {receiver}} an office number, with
 * {@code -type} its service type, {@code {sequence}} the sequence number, {@code {a*9}} nine times a character, {@code {birth_date}} another field of the row. Escapes are those of {@link RawText#unescape}.
 */
final class Argument {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final String text;
    private final SampleOrder order;

    Argument(String text, SampleOrder order) {
        this.text = text;
        this.order = order;
    }

    /** For something that is not the cell of a row. */
    String plain() {
        return RawText.unescape(fill(name -> {
            throw new IllegalArgumentException("nothing is called " + name);
        }));
    }

    String in(Sheet sheet, SheetRow row, int cell) {
        return RawText.unescape(fill(name -> switch (name) {
            case "value" -> row.value(cell);
            case "raw" -> row.cells().get(cell);
            default -> row.value(sheet.cell(name).orElseThrow(() -> new IllegalArgumentException("no field " + name)));
        }));
    }

    private interface Names {
        String value(String name);
    }

    private String fill(Names names) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(value(text.substring(open + 1, close), names));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private String value(String name, Names names) {
        if (name.matches("month([+-][0-9]+)?")) {
            YearMonth month = order.month();
            return MONTH.format(name.equals("month") ? month : month.plusMonths(Integer.parseInt(name.substring(5))));
        }
        if (name.matches(".\\*[0-9]+")) {
            return name.substring(0, 1).repeat(Integer.parseInt(name.substring(2)));
        }
        return switch (name) {
            case "sender" -> order.sender().number().value();
            case "sender-type" -> order.sender().serviceType();
            case "receiver" -> order.receiver().number().value();
            case "receiver-type" -> order.receiver().serviceType();
            case "sequence" -> order.sequence();
            default -> names.value(name);
        };
    }
}
