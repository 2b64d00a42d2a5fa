package renkei.sample.mistake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** What can be done to the bytes of documents. */
final class ContentOperations {
    static final Map<String, Operation> ALL = Map.of(
            "content", ContentOperations::content,
            "first-bytes", ContentOperations::firstBytes,
            // So many of a hundred bytes are left.
            "cut-to", ContentOperations::cut,
            "encode", ContentOperations::encode);

    private ContentOperations() {}

    private static Done content(Target target) {
        target.paper().bytes(RawText.encode(target.argument()));
        return target.done("", target.argument());
    }

    private static Done firstBytes(Target target) {
        byte[] bytes = target.paper().bytes().clone();
        byte[] first = RawText.encode(target.argument());
        System.arraycopy(first, 0, bytes, 0, first.length);
        target.paper().bytes(bytes);
        return target.done("", target.argument());
    }

    private static Done cut(Target target) {
        byte[] bytes = target.paper().bytes();
        int length = bytes.length * Integer.parseInt(target.argument()) / 100;
        target.paper().bytes(Arrays.copyOf(bytes, length));
        return target.done(bytes.length + " bytes", length + " bytes");
    }

    private static Done encode(Target target) {
        Charset charset = Charset.forName(target.argument());
        String text = target.paper().sheet().text();
        String mark = charset.equals(StandardCharsets.UTF_8) ? "" : "\uFEFF";
        target.paper().bytes(RawText.encode(mark + text, charset));
        return target.done("MS932", charset.name());
    }
}
