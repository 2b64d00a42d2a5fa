package renkei.check.rule;

import java.util.Arrays;
import java.util.List;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** The fingerprint of a row as a whole; many fields say what they said on the row before, and keep theirs. */
final class RowPrint {
    private static final int TURN = 23;

    private final List<Field> fields;
    private final String[] texts;
    private final long[] prints;

    RowPrint(Layout layout) {
        fields = layout.fields();
        texts = new String[fields.size()];
        prints = new long[fields.size()];
        Arrays.fill(texts, "");
        Arrays.fill(prints, Prints.add(Prints.NOTHING, ""));
    }

    long of(TableRow row) {
        long print = Prints.NOTHING;
        for (int at = 0; at < texts.length; at++) {
            String text = row.text(fields.get(at));
            if (!text.equals(texts[at])) {
                texts[at] = text;
                prints[at] = Prints.add(Prints.NOTHING, text);
            }
            print = Prints.add(Long.rotateLeft(print, TURN), prints[at]);
        }
        return print;
    }
}
