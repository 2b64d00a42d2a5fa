package renkei.flow;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import renkei.expiry.Alert;

/** Says in Japanese that a certificate ends, for headquarters in the log and for the office in its folder. */
final class ExpiryTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("troubles", Locale.JAPANESE);
    private static final DateTimeFormatter JST =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private ExpiryTexts() {}

    static String started(Alert alert) {
        return text("CERTIFICATE_" + alert.stage(), alert.owner(), JST.format(alert.end()));
    }

    static String over(Alert alert, Instant newEnd) {
        return text("CERTIFICATE_RENEWED", alert.owner(), JST.format(newEnd));
    }

    /** The name of the notice in the office's folder. */
    static String noticeName() {
        return TEXTS.getString("CERTIFICATE_NOTICE_NAME");
    }

    static String notice(Alert alert) {
        return text("CERTIFICATE_NOTICE", alert.owner(), JST.format(alert.end()));
    }

    private static String text(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
