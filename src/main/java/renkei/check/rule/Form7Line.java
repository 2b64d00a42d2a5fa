package renkei.check.rule;

/** What a row of 第7表 stands for, as its service code tells (layout of UPSIKYU, サービスコード). */
enum Form7Line {
    SERVICE,
    /** 小計: the service type, then AAAA (inside the limit), EEEE (outside) or ZZZZ (more than 30 days). */
    SUBTOTAL,
    /** 合計: the one row that every client must have. */
    TOTAL;

    static final String TOTAL_CODE = "999999";

    /** What follows the service type in the code of the subtotal that a type of several rows must have. */
    static final String WITHIN_LIMIT = "AAAA";

    static Form7Line of(String code) {
        if (code.equals(TOTAL_CODE)) {
            return TOTAL;
        }
        boolean subtotal =
                code.length() == 6 && (code.endsWith(WITHIN_LIMIT) || code.endsWith("EEEE") || code.endsWith("ZZZZ"));
        return subtotal ? SUBTOTAL : SERVICE;
    }
}
