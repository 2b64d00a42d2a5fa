package renkei.form;

import java.util.List;
import renkei.form.Spans.Column;
import renkei.html.Element;
import renkei.html.Html;

/** 支援計画: problems, goals, and the services that help to reach them. */
final class SupportDetails {
    private SupportDetails() {}

    private static final List<String> PROBLEM = List.of("issue_no");
    private static final List<String> PLAN = List.of("issue_no", "support_plan_no");
    private static final List<String> SERVICE = List.of("issue_no", "support_plan_no", "service_no");

    private static final List<String> HEAD = List.of(
            "課題\nNo.",
            "総合的課題",
            "課題に対する目標と具体策の提案",
            "具体策についての意向\n本人・家族",
            "目標",
            "目標についての支援のポイント",
            "本人等のセルフケアや家族の支援、インフォーマルサービス（民間サービス）",
            "介護保険サービス又は地域支援事業（総合事業のサービス）",
            "サービス種別",
            "事業所（利用先）",
            "期間");
    private static final List<Column> COLUMNS = List.of(
            Column.of("issue_no", PROBLEM),
            Column.of("overall_issue", PROBLEM),
            Column.of("proposal", PROBLEM),
            Column.of("intention", PROBLEM),
            Column.of("goal", PROBLEM),
            Column.of("support_point", PLAN),
            Column.of("self_care_informal", PLAN),
            Column.of("insured_or_community_service", PLAN),
            Column.of("service_kind_text", SERVICE),
            Column.of("service_office_text", SERVICE),
            Column.of("period_text", SERVICE));

    static Html of(List<Fields> rows, Heading whose) {
        List<Element> head = HEAD.stream().map(Cell::label).toList();
        return new LongTable("support", COLUMNS.size(), whose).of(List.of(Cell.row(head)), Spans.rows(rows, COLUMNS));
    }
}
