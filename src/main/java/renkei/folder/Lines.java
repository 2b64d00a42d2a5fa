package renkei.folder;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The hub's own small files: lines of fields, any text in a field, an end line that shows that all is there. */
final class Lines {
    private static final String END = "end";

    private Lines() {}

    static byte[] write(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(String.join(" ", line.stream().map(Lines::escape).toList()))
                    .append('\n');
        }
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws IOException if it is not what {@link #write} wrote */
    static List<List<String>> read(byte[] bytes) throws IOException {
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.US_ASCII).split("\n", -1));
        int end = lines.size() - 2;
        if (end < 0 || !lines.get(end).equals(END)) {
            throw new IOException("a list of the hub's own is cut off");
        }
        return lines.subList(0, end).stream()
                .map(line ->
                        Arrays.stream(line.split(" ", -1)).map(Lines::unescape).toList())
                .toList();
    }

    private static String escape(String field) {
        return URLEncoder.encode(field, StandardCharsets.UTF_8);
    }

    private static String unescape(String field) {
        return URLDecoder.decode(field, StandardCharsets.UTF_8);
    }
}
