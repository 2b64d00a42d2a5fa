package renkei.sample;

import java.util.List;

/**
 * How much care a client needs (要介護状態区分) and how many units a month that gives.
 *
 * @param code in most documents
 * @param basicCode in the client record, which knows no 事業対象者
 * @param supportCode in the preventive plan
 */
record SampleLevel(String code, String basicCode, String supportCode, int limit, boolean preventive) {
    private static final List<SampleLevel> ALL = List.of(
            new SampleLevel("06", "", "3", 5032, true),
            new SampleLevel("12", "12", "1", 5032, true),
            new SampleLevel("13", "13", "2", 10531, true),
            new SampleLevel("21", "21", "", 16765, false),
            new SampleLevel("22", "22", "", 19705, false),
            new SampleLevel("23", "23", "", 27048, false),
            new SampleLevel("24", "24", "", 30938, false),
            new SampleLevel("25", "25", "", 36217, false));

    /** One that gives what the client gets, or else the highest. The lowest (事業対象者) gives nothing but 総合事業. */
    static SampleLevel of(CareNeed need, Chance chance) {
        List<SampleLevel> levels = ALL.stream()
                .filter(level -> level.preventive == need.preventive())
                .filter(level -> !level.code.equals("06") || need.community())
                .toList();
        SampleLevel highest = levels.get(levels.size() - 1);
        return chance.of(levels.stream()
                .filter(level -> level.limit >= need.units() || level.equals(highest))
                .toList());
    }

    /**
     * What a client gets.
     *
     * @param units a month, at most
     * @param community whether it is all 総合事業
     */
    record CareNeed(boolean preventive, int units, boolean community) {}
}
