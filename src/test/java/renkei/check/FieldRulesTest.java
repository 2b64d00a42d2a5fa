package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Limits;
import renkei.standard.Profile;
import renkei.standard.Rule;
import renkei.standard.Spec;

@DisplayName("A rule about the fields of a row is told at its field, as heavy as the profile says")
class FieldRulesTest {
    private static final Checker CHECKER = new Checker(CamelCsvParser.standalone(), Limits.STANDARD);

    static List<Map<String, Object>> cases() {
        return Spec.cases("/renkei/check/rules-fields.spec.yaml");
    }

    static List<Map<String, Object>> failing() {
        return cases().stream().filter(each -> each.containsKey("at")).toList();
    }

    static List<Map<String, Object>> passing() {
        return cases().stream().filter(each -> !each.containsKey("at")).toList();
    }

    static List<Layout> layouts() {
        return Edition.all().stream()
                .flatMap(edition ->
                        List.of(DocumentKind.values()).stream().flatMap(kind -> Layouts.find(edition, kind).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void whatIsNotChangedBreaksNothing(Layout layout) {
        assertThat(findings(CaseDocument.conforming(layout, Map.of(), Map.of()), Profile.STRICT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aCaseThatPassesHasNoFindingInAnyEdition(Map<String, Object> each) {
        for (CaseDocument document : documents(each)) {
            assertThat(findings(document, Profile.STRICT)).as(each.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aCaseThatFailsHasOneFindingWhereItMust(Map<String, Object> each) {
        CaseDocument document = document(Edition.newest(), each);
        Iterator<String> weights =
                List.of(Spec.text(each, "weighs").split(" ", -1)).iterator();
        for (Profile profile : Profile.values()) {
            String field = Spec.text(each, "at");
            String place = field.equals("name") ? "0:0 No.0" : place(document, each, field);
            assertThat(without(each, findings(document, profile)))
                    .as(each.toString())
                    .containsExactly(weights.next() + " " + Spec.text(each, "rule") + " at " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void editionsKnownByInferenceAreWarnedAboutOnly(Map<String, Object> each) {
        for (CaseDocument document : documents(each)) {
            boolean read = document.name().edition().equals(Edition.newest());
            for (Profile profile : Profile.values()) {
                assertThat(without(each, findings(document, profile)))
                        .as(document.name() + " " + each)
                        .hasSize(1)
                        .allMatch(said -> said.contains(" " + Spec.text(each, "rule") + " "))
                        .allMatch(said -> read || !said.startsWith("error"));
            }
        }
    }

    @Test
    void everyRuleAboutFieldsHasACaseThatFailsAndOneThatPasses() {
        assertThat(rules(failing())).isEqualTo(rules(passing())).isEqualTo(rules(cases()));
        assertThat(rules(cases()))
                .isSubsetOf(Rule.all().stream().map(Rule::id).toList())
                .containsAll(Rule.all().stream()
                        .filter(rule -> rule.topic() == Finding.Topic.LAYOUT)
                        .map(Rule::id)
                        .filter(id -> id.startsWith("field-") && !id.equals("field-count"))
                        .toList())
                .contains(
                        "office-number-structure",
                        "office-number-check-digit",
                        "insurer-number-check-digit",
                        "service-date-outside-month",
                        "prorata-day-impossible",
                        "time-half-open",
                        "time-order",
                        "equipment-code-missing",
                        "tais-code-form",
                        "detail-code-unexpected",
                        "conditional-required",
                        "date-order",
                        "number-out-of-range",
                        "satellite-branch-form",
                        "supplement-link",
                        "supplement-differs-from-name",
                        "version-before-start");
    }

    private static Set<String> rules(List<Map<String, Object>> cases) {
        Set<String> rules = new TreeSet<>();
        cases.forEach(each -> rules.add(Spec.text(each, "rule")));
        return rules;
    }

    /** The case in every edition that has its kind and its fields. */
    private static List<CaseDocument> documents(Map<String, Object> each) {
        List<CaseDocument> documents = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            boolean has = Layouts.find(edition, kind(each)).stream().anyMatch(layout -> changes(each).keySet().stream()
                    .allMatch(field -> layout.named(field).isPresent()));
            if (has && (each.get("edition") == null || each.get("edition").equals(edition.name()))) {
                documents.add(document(edition, each));
            }
        }
        assertThat(documents).as(each.toString()).isNotEmpty();
        return documents;
    }

    private static CaseDocument document(Edition edition, Map<String, Object> each) {
        return CaseDocument.conforming(Layouts.of(edition, kind(each)), changes(each), map(each, "rename"));
    }

    private static String place(CaseDocument document, Map<String, Object> each, String english) {
        Field field = Layouts.of(Edition.newest(), kind(each)).named(english).orElseThrow();
        return "1:" + document.column(field) + " No." + field.number();
    }

    private static DocumentKind kind(Map<String, Object> each) {
        return DocumentKind.valueOf(Spec.text(each, "kind"));
    }

    private static Map<String, Object> changes(Map<String, Object> each) {
        return map(each, "change");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> each, String key) {
        return (Map<String, Object>) each.getOrDefault(key, Map.of());
    }

    /** Leaves out the one finding that the same mistake cannot help, if the case names it. */
    private static List<String> without(Map<String, Object> each, List<String> findings) {
        String also = " " + Spec.text(each, "also") + " ";
        if (also.isBlank()) {
            return findings;
        }
        assertThat(findings).filteredOn(said -> said.contains(also)).hasSize(1);
        return findings.stream().filter(said -> !said.contains(also)).toList();
    }

    private static List<String> findings(CaseDocument document, Profile profile) {
        return CHECKER.under(profile).check(document.name(), document.open()).stream()
                // The version that V4.0 has is the superseded one.
                .filter(finding -> !finding.code().equals("version-superseded"))
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + " at "
                        + finding.place().line() + ":" + finding.place().column() + " No."
                        + finding.place().fieldNumber())
                .toList();
    }
}
