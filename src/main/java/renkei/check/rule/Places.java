package renkei.check.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import renkei.standard.Field;
import renkei.standard.Place;

/** Places of one field in many rows; takes some 16 bytes for each, and those of its value. */
final class Places {
    private static final int LINE = 32;
    private static final int OFFSET = 16;
    private static final int PART = 1 << 10;
    /** More than the value of a place can take. */
    private static final int MOST = 512;

    private final Field field;
    private final LongList spots = new LongList();
    private final LongList texts = new LongList();
    private final List<byte[]> parts = new ArrayList<>();
    private int used = PART;
    private int size;

    Places(Field field) {
        this.field = field;
    }

    int size() {
        return size;
    }

    void add(Place place) {
        set(size, place);
    }

    /** Puts a place there, before which there is none yet, or instead of another. */
    void set(int index, Place place) {
        size = Math.max(size, index + 1);
        spots.set(index, (long) place.line() << LINE | place.column());
        long text = text(place.value());
        if (text != texts.get(index)) {
            texts.set(index, text);
        }
    }

    /** The place there; nowhere if there is none. */
    Place get(int index) {
        long spot = spots.get(index);
        long text = texts.get(index);
        int length = (int) text & (1 << OFFSET) - 1;
        int offset = (int) (text >>> OFFSET) & (1 << OFFSET) - 1;
        byte[] part = length == 0 ? new byte[0] : parts.get((int) (text >>> LINE));
        String value = new String(part, offset, length, StandardCharsets.UTF_8);
        return new Place((int) (spot >>> LINE), (int) spot, field.number(), field.name(), value);
    }

    private long text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, MOST);
        if (length == 0) {
            return 0;
        }
        if (used + length > PART) {
            parts.add(new byte[PART]);
            used = 0;
        }
        System.arraycopy(bytes, 0, parts.get(parts.size() - 1), used, length);
        used += length;
        return (long) (parts.size() - 1) << LINE | (long) (used - length) << OFFSET | length;
    }
}
