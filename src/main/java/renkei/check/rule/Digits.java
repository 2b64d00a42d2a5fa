package renkei.check.rule;

/** Texts of digits, asked without a regular expression, since every row asks. */
final class Digits {
    private Digits() {}

    /** Whether a text is that many digits and nothing else. */
    static boolean are(String text, int length) {
        return text.length() == length && are(text);
    }

    /** Whether a text is one digit or more and nothing else. */
    static boolean are(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is a month, YYYYMM, that a calendar has. */
    static boolean areMonth(String text) {
        if (!are(text, 6)) {
            return false;
        }
        int month = (text.charAt(4) - '0') * 10 + text.charAt(5) - '0';
        return month >= 1 && month <= 12;
    }

    /** Whether a text is a time, HHMM, that a day has; 2400 ends it. */
    static boolean areTime(String text) {
        return are(text, 4) && text.charAt(2) < '6' && text.compareTo("2400") <= 0;
    }
}
