package renkei.trust;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import renkei.trust.stamp.Stamp;

/** Says a verdict to people, in Japanese or English: one sentence what is so, and, if it is bad, one what to do. */
public final class VerdictText {
    private static final DateTimeFormatter JST =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final ResourceBundle texts;

    /** @param locale Japanese gives Japanese, every other English */
    public VerdictText(Locale locale) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        this.texts = ResourceBundle.getBundle("trust", japanese ? Locale.JAPANESE : Locale.ENGLISH);
    }

    public String of(Verdict verdict) {
        if (verdict instanceof Verdict.Valid valid) {
            return text(
                    valid.stamp().isPresent() ? "valid-stamped" : "valid",
                    signer(valid.signer()),
                    time(valid.signedAt()),
                    valid.documents().size(),
                    valid.stamp().map(stamp -> time(stamp.time())).orElse(""),
                    valid.stamp().map(Stamp::by).orElse(""));
        }
        Verdict.Invalid invalid = (Verdict.Invalid) verdict;
        return text(invalid.flaw().code(), invalid.detail());
    }

    private String signer(Signatory signer) {
        return text(signer instanceof Signatory.Hub ? "signer-hub" : "signer-office", signer);
    }

    private static String time(Instant instant) {
        return JST.format(instant);
    }

    private String text(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
