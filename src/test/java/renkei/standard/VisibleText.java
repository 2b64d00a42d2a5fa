package renkei.standard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a spec file in which everything can be seen: {@code ␍} for CR, {@code ⟨82 A0⟩} for bytes, {@code ⟨ab*3⟩} for ababab. */
final class VisibleText {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final String SHOWN = "␍␊␀␉␚␋␌␡";
    private static final String MEANT = "\r\n\0\t\u001A\u000B\f\u007F";
    private static final Pattern TIMES = Pattern.compile("⟨([^⟩]*)\\*(\\d+)⟩");
    private static final Pattern BYTES = Pattern.compile("⟨([0-9A-F ]+)⟩");

    private VisibleText() {}

    /** What the text stands for, which may have no bytes. */
    static String characters(String shown) {
        String text = TIMES.matcher(shown)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
        for (int index = 0; index < SHOWN.length(); index++) {
            text = text.replace(SHOWN.charAt(index), MEANT.charAt(index));
        }
        return text;
    }

    /** What the text stands for, in MS932. */
    static byte[] bytes(String shown) {
        String text = characters(shown);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher raw = BYTES.matcher(text);
        int done = 0;
        while (raw.find()) {
            bytes.writeBytes(text.substring(done, raw.start()).getBytes(MS932));
            bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(raw.group(1)));
            done = raw.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(MS932));
        return bytes.toByteArray();
    }
}
