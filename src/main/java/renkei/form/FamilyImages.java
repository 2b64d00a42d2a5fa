package renkei.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The images of families (家族構成画像) that are at hand, by file name; upper and lower case do not count. */
public final class FamilyImages {
    private final Map<String, byte[]> images = new TreeMap<>();

    /** Keeps an image; the bytes are not copied. */
    public void put(String fileName, byte[] jpeg) {
        images.put(key(fileName), jpeg);
    }

    Optional<byte[]> named(String fileName) {
        return Optional.ofNullable(images.get(key(fileName)));
    }

    private static String key(String fileName) {
        return fileName.toUpperCase(Locale.ROOT);
    }
}
