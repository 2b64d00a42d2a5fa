package renkei.compare.report;

/**
 * Where two texts differ: what they begin and end with alike, and what stands between.
 *
 * @param head what both begin with
 * @param before what only the one has
 * @param after what only the other has
 * @param tail what both end with
 */
record Wording(String head, String before, String after, String tail) {
    /** How much of what is alike is shown beside a difference. */
    private static final int CONTEXT = 12;

    static Wording of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(before.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        return new Wording(
                before.substring(0, head),
                before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail),
                before.substring(before.length() - tail));
    }

    /** The text before, its long parts that did not change left out. */
    String shortBefore() {
        return start() + before + end();
    }

    /** The text after, likewise. */
    String shortAfter() {
        return start() + after + end();
    }

    private String start() {
        if (head.length() <= CONTEXT) {
            return head;
        }
        int from = head.length() - CONTEXT;
        return "…" + head.substring(Character.isLowSurrogate(head.charAt(from)) ? from + 1 : from);
    }

    private String end() {
        if (tail.length() <= CONTEXT) {
            return tail;
        }
        return tail.substring(0, Character.isHighSurrogate(tail.charAt(CONTEXT - 1)) ? CONTEXT - 1 : CONTEXT) + "…";
    }
}
