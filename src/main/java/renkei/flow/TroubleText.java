package renkei.flow;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import renkei.folder.Trouble;
import renkei.ledger.archive.Kind;
import renkei.operator.MemberStatus;

/** Says in Japanese what is wrong with an office's folders and what to do. */
final class TroubleText {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("troubles", Locale.JAPANESE);

    private static final DateTimeFormatter JAPAN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    private TroubleText() {}

    /** A text that is of no folder. */
    static String plain(String key) {
        return TEXTS.getString(key);
    }

    /** The hub cannot sign where the ledger stands, or what was in it. */
    static String noEvidence(Kind kind, String reason) {
        return TEXTS.getString("NO_" + kind) + " " + reason;
    }

    /** An address that is asked about revocation has given nothing usable since then. */
    static String silent(URI place, Instant since) {
        return MessageFormat.format(TEXTS.getString("REVOCATION_SILENT"), place, JAPAN.format(since));
    }

    /** A hub on the same home says nothing. */
    static String silent(MemberStatus member) {
        return MessageFormat.format(
                TEXTS.getString("MEMBER_SILENT"), member.name(), member.machine(), member.silentSeconds());
    }

    static String of(Trouble trouble) {
        String detail = trouble.detail().isEmpty() ? "" : " (" + trouble.detail() + ")";
        return trouble.office() + ": " + TEXTS.getString(trouble.kind().name()) + " " + trouble.path() + detail;
    }
}
