package renkei.compare;

import static renkei.compare.Choice.AS_MANY;
import static renkei.compare.Choice.CLOSEST;
import static renkei.compare.Choice.ONLY_ONE;
import static renkei.compare.Part.NOT_WEEKLY;

import java.util.List;
import java.util.Set;

/** How plans and client records of several rows (第2表, 第3表, 支援計画, 別表) are compared; docs/decisions/0011 says why so. */
final class PlanBases {
    private static final String PLAN_DATE = "plan_created_or_changed_date";
    private static final String CONSULTATION_DATE = "consultation_date";

    static final Basis FORM_2 = new Basis(
            PLAN_DATE,
            Set.of(),
            List.of(
                    Shared.carried("issue", "issue_no"),
                    Shared.carried("long_term_goal", "issue_no", "goal_no"),
                    Shared.carried("short_term_goal", "issue_no", "goal_no"),
                    Shared.carried("long_term_period", "issue_no", "goal_no"),
                    Shared.carried("short_term_period", "issue_no", "goal_no")),
            List.of("issue_no", "goal_no", "support_no"),
            List.of(
                    Likeness.of(
                            "renumbered",
                            CLOSEST,
                            "issue",
                            "long_term_goal",
                            "short_term_goal",
                            "service_content",
                            "service_kind_text",
                            "service_office_no"),
                    Likeness.of("same-numbers", CLOSEST, "issue_no", "goal_no", "support_no")));

    static final Basis FORM_3 = new Basis(
            PLAN_DATE,
            Set.of(),
            List.of(),
            List.of(),
            List.of(
                    Likeness.of("other-time", CLOSEST, "service_content", "weekday"),
                    Likeness.of("other-time", CLOSEST, "daily_activity"),
                    Likeness.of("other-content", ONLY_ONE, "weekday", "service_start_time", "service_end_time"),
                    Likeness.of("other-content", ONLY_ONE, "activity_start_time", "activity_end_time"),
                    Likeness.of("other-day", AS_MANY, "service_content", "service_start_time", "service_end_time"),
                    Likeness.of("other-content", ONLY_ONE, NOT_WEEKLY)));

    static final Basis SUPPORT = new Basis(
            PLAN_DATE,
            Set.of(),
            List.of(
                    Shared.carried("overall_issue", "issue_no"),
                    Shared.carried("proposal", "issue_no"),
                    Shared.carried("intention", "issue_no"),
                    Shared.carried("goal", "issue_no"),
                    Shared.carried("support_point", "issue_no", "support_plan_no"),
                    Shared.carried("self_care_informal", "issue_no", "support_plan_no"),
                    Shared.carried("insured_or_community_service", "issue_no", "support_plan_no")),
            List.of("issue_no", "support_plan_no", "service_no"),
            List.of(
                    Likeness.of(
                            "renumbered",
                            CLOSEST,
                            "overall_issue",
                            "goal",
                            "support_point",
                            "service_kind_text",
                            "service_office_text"),
                    Likeness.of("same-numbers", CLOSEST, "issue_no", "support_plan_no", "service_no")));

    static final Basis SCHEDULE = new Basis(
            CONSULTATION_DATE,
            Set.of(),
            List.of(),
            List.of(),
            List.of(
                    Likeness.of("other-content", CLOSEST, "time_text"),
                    Likeness.of("other-time", ONLY_ONE, "user_activity", "family_activity")));

    static final Basis HISTORY = new Basis(
            CONSULTATION_DATE,
            Set.of(),
            List.of(),
            List.of(),
            List.of(
                    Likeness.of("same-disease", CLOSEST, "disease", "date_text"),
                    Likeness.of("same-disease", ONLY_ONE, "disease"),
                    Likeness.of("other-content", ONLY_ONE, "date_text")));

    private PlanBases() {}

    /** For documents of one row: client and date make the record. */
    static Basis oneRow(String date) {
        List<Likeness> likenesses = List.of(Likeness.of("same-record", CLOSEST, "insured_no"));
        return new Basis(date, Set.of(), List.of(), List.of(), likenesses);
    }
}
