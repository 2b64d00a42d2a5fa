package renkei.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import renkei.sending.Receipt;

/** A receipt as people read it: Japanese, times in Japan, lines that end as Windows wants them. */
final class ReceiptText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.JAPANESE).withZone(ZoneId.of("Asia/Tokyo"));

    private final StringBuilder text = new StringBuilder();

    private ReceiptText() {}

    static String of(Receipt receipt) {
        ReceiptText text = new ReceiptText();
        text.line("受領書");
        text.line("");
        text.line("下記の文書は、送信先の受信フォルダーに届きました。");
        text.line("");
        text.line("送信番号  : " + receipt.id());
        if (!receipt.sequence().isEmpty()) {
            text.line("ファイル連番: " + receipt.sequence());
        }
        text.line("送信元   : " + party(receipt.sender()));
        text.line("送信先   : " + party(receipt.receiver()));
        text.line("受付日時  : " + time(receipt.acceptedAt()));
        text.line("配達日時  : " + time(receipt.deliveredAt()));
        text.line("");
        text.line("文書(" + receipt.documents().size() + " 件)");
        int number = 1;
        for (Receipt.Delivered document : receipt.documents()) {
            text.document(number, document);
            number++;
        }
        text.line("");
        text.line("日時は日本時間です。この受領書は送信先の事業所の電子署名とともに保管されています。");
        return text.text.toString();
    }

    private void document(int number, Receipt.Delivered document) {
        line("");
        line(number + ". " + document.name());
        if (!document.inboxName().equals(document.name())) {
            line("   届いた名前: " + document.inboxName() + "(同じ名前のファイルがあったため)");
        }
        line("   大きさ  : " + String.format(Locale.JAPANESE, "%,d バイト", document.size()));
        line("   SHA-256 : " + document.digest());
    }

    private void line(String line) {
        text.append(line).append("\r\n");
    }

    private static String party(Receipt.Party party) {
        return party.name().isEmpty() ? party.number().value() : party.number() + " " + oneLine(party.name());
    }

    /** A name from outside must not be able to pretend further lines. */
    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}|[\\u0085\\u2028\\u2029]", " ");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
