package renkei.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A good document with some of its fields, rows, separators and bytes changed as chosen. */
final class Mutant {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final int CHANGES = 6;
    private static final int RAW_LENGTH = 40;
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "9",
            "10",
            "99",
            "9999",
            "2400",
            "0960",
            "999999",
            "000000",
            "202413",
            "00000000",
            "20250230",
            "20250401",
            "20240229",
            "99999999",
            "２０２５０４０１",
            "　",
            " ",
            "\"",
            "\"\"",
            ",",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\0",
            "\u001A",
            "\u007F",
            "\uE000",
            "\uF8FF",
            "①",
            "～",
            "－",
            "-",
            "-1",
            "H000000001",
            "0899900001",
            "9999999999",
            "99.99",
            "100.000",
            "17AAAA",
            "999999AA",
            "43EEEE",
            "171111",
            "2147483648",
            "99999999999999999999",
            "1".repeat(31),
            "0".repeat(31),
            "x".repeat(300),
            "漢".repeat(300),
            "{value}",
            "{0}",
            "{",
            "<x-mark>",
            "&amp;",
            "00001－000010",
            "201910",
            "202208",
            "202407",
            "202504",
            "999999",
            "UPKIHON_IMAGE_0899900001_43_0899900002_11_20250401090000_0001.jpg");

    private final Choices choices;
    private final List<List<String>> rows;

    private Mutant(Choices choices, Base base) {
        this.choices = choices;
        this.rows = base.rows();
    }

    static byte[] of(Base base, Choices choices) {
        Mutant mutant = new Mutant(choices, base);
        for (int left = choices.below(CHANGES); left > 0; left--) {
            mutant.change();
        }
        return mutant.disturbed(mutant.written());
    }

    private void change() {
        if (rows.isEmpty()) {
            return;
        }
        int at = choices.below(rows.size());
        List<String> row = rows.get(at);
        switch (choices.below(10)) {
            case 0, 1, 2 -> set(row, choices.of(VALUES));
            case 3 -> set(row, choices.text(RAW_LENGTH));
            case 4 -> set(row, "");
            case 5 -> rows.add(at, new ArrayList<>(row));
            case 6 -> rows.remove(at);
            case 7 -> set(row, choices.of(row.isEmpty() ? List.of("") : row));
            case 8 -> Collections.swap(rows, at, choices.below(rows.size()));
            default -> widen(row);
        }
    }

    private void set(List<String> row, String value) {
        if (!row.isEmpty()) {
            row.set(choices.below(row.size()), value);
        }
    }

    /** One field more or fewer. */
    private void widen(List<String> row) {
        if (choices.below(2) == 0 || row.isEmpty()) {
            row.add(choices.below(row.size() + 1), choices.of(VALUES));
        } else {
            row.remove(choices.below(row.size()));
        }
    }

    private byte[] written() {
        boolean always = choices.below(4) == 1;
        boolean never = choices.below(8) == 1;
        String lineEnd = choices.of(List.of("\r\n", "\r\n", "\r\n", "\n", "\r"));
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int index = 0; index < row.size(); index++) {
                String value = row.get(index);
                boolean special = value.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0);
                boolean quoted = !never && (always || special);
                text.append(index == 0 ? "" : ",").append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
            }
            text.append(lineEnd);
        }
        return text.toString().getBytes(MS932);
    }

    private byte[] disturbed(byte[] bytes) {
        byte[] disturbed = bytes;
        for (int left = choices.below(4); left > 0 && disturbed.length > 0; left--) {
            int at = choices.below(Math.min(disturbed.length, 65_536));
            switch (choices.below(3)) {
                case 0 -> disturbed[at] = (byte) choices.below(256);
                case 1 -> disturbed = Arrays.copyOf(disturbed, at);
                default -> disturbed = inserted(disturbed, at, choices.below(256));
            }
        }
        return disturbed;
    }

    private static byte[] inserted(byte[] bytes, int at, int value) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + 1);
        all.write(bytes, 0, at);
        all.write(value);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }
}
