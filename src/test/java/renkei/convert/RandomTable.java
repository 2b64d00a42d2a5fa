package renkei.convert;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;

/** A table whose fields hold anything that proper CSV can hold, quoted or not. */
final class RandomTable {
    /** The second bytes of ソ, 表 and 能 in MS932 are those of ASCII signs. */
    private static final List<String> PIECES =
            List.of("表", "ソ", "能", "髙", "ｶﾅ", "①", "a", "7", " ", "　", "-", "'", "{0}", "\\", "|");

    private static final List<String> QUOTED_ONLY = List.of(",", "\"\"", "\r\n", "\n", "\r");
    private static final List<String> LINE_ENDS = List.of("\r\n", "\r\n", "\n", "\r");

    private final Layout layout;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomTable(Layout layout, Random random) {
        this.layout = layout;
        this.random = random;
    }

    /** @param homeless fields that stay empty */
    static byte[] make(Layout layout, List<Field> homeless, Random random) {
        RandomTable table = new RandomTable(layout, random);
        int rows = 1 + random.nextInt(5);
        for (int row = 0; row < rows; row++) {
            table.row(homeless, row == rows - 1 && random.nextInt(3) == 0);
        }
        return table.text.toString().getBytes(Charset.forName("windows-31j"));
    }

    private void row(List<Field> homeless, boolean last) {
        for (Field field : layout.fields()) {
            text.append(field.number() == 1 ? "" : ",");
            if (field.type() == FieldType.VERSION) {
                String quote = random.nextBoolean() ? "\"" : "";
                text.append(quote).append(layout.edition().version()).append(quote);
            } else if (field.english().equals("service_code")) {
                text.append("111111");
            } else if (field.english().equals("count_or_days")) {
                text.append(random.nextInt(100));
            } else if (!homeless.contains(field)) {
                value();
            }
        }
        text.append(last ? "" : LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        if (!last && random.nextInt(10) == 0) {
            text.append("\r\n");
        }
    }

    private void value() {
        boolean quoted = random.nextBoolean();
        text.append(quoted ? "\"" : "");
        for (int piece = random.nextInt(6); piece > 0; piece--) {
            List<String> pieces = quoted && random.nextInt(3) == 0 ? QUOTED_ONLY : PIECES;
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        text.append(quoted ? "\"" : "");
    }
}
