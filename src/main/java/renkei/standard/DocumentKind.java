package renkei.standard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The kinds of files that offices exchange (ファイル種別); the constant's name is the prefix of the file name. */
public enum DocumentKind {
    UPHOSOKU("利用者補足情報", "Client supplement", true),
    UP1KYO("第1表", "Form 1", false),
    UP2KYO("第2表", "Form 2", false),
    UP3KYO("第3表", "Form 3", false),
    DLT1KYO("第1表（削除）", "Form 1 (deletion)", false),
    UPPLAN("第6表（予定）", "Form 6 (planned)", true),
    UPJSK("第6表（実績）", "Form 6 (actual)", true),
    DLTPLAN("第6表（予定・削除）", "Form 6 (planned, deletion)", true),
    DLTJSK("第6表（実績・削除）", "Form 6 (actual, deletion)", true),
    UPSIKYU("第7表", "Form 7", true),
    UPKIHON("利用者基本情報", "Client record", false),
    UPKIHON_SUB1("利用者基本情報 別表1", "Client record, schedule", false),
    UPKIHON_SUB2("利用者基本情報 別表2", "Client record, medical history", false),
    UPKIHON_IMAGE("家族構成画像", "Client record, family image", false),
    DLTKIHON("利用者基本情報（削除）", "Client record (deletion)", false),
    UPYOBO("介護予防サービス・支援計画書", "Preventive support plan", false),
    UPYOBO_SUB("介護予防サービス・支援計画書 別表", "Preventive support plan, details", false),
    DLTYOBO("介護予防サービス・支援計画書（削除）", "Preventive support plan (deletion)", false);

    private final String japanese;
    private final String english;
    private final boolean month;

    DocumentKind(String japanese, String english, boolean month) {
        this.japanese = japanese;
        this.english = english;
        this.month = month;
    }

    /** The kind whose prefix a file name carries, if any; the longest prefix wins. */
    public static Optional<DocumentKind> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.startsWith(kind.name() + "_"))
                .max(Comparator.comparingInt(kind -> kind.name().length()));
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** Whether its file names carry the service month. */
    public boolean hasMonth() {
        return month;
    }

    /** Whether it is a JPEG image and no table. */
    public boolean isImage() {
        return this == UPKIHON_IMAGE;
    }

    /** Whether it takes back what was sent before. */
    public boolean isDeletion() {
        return name().startsWith("DLT");
    }
}
