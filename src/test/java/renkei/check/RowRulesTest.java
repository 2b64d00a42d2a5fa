package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.flow.CamelCsvParser;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Profile;
import renkei.standard.Rule;
import renkei.standard.Spec;

@DisplayName("Rows are judged by the other rows of their document, and documents by those that go along")
class RowRulesTest {
    private static final Checker CHECKER = new Checker(CamelCsvParser.standalone(), Limits.STANDARD);

    static List<Map<String, Object>> cases() {
        return Stream.of("rows", "sendings", "month")
                .flatMap(file -> Spec.cases("/renkei/check/" + file + ".spec.yaml").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentsAreJudgedAsTheSpecFileSays(Map<String, Object> expected) {
        for (Profile profile : Profile.values()) {
            assertThat(found(documents(expected), CHECKER.under(profile)))
                    .as(profile + " " + expected)
                    .containsExactlyInAnyOrderElementsOf(Spec.list(expected, "findings").stream()
                            .map(finding -> expected(expected, finding, profile))
                            .toList());
        }
    }

    @Test
    void everyRuleHasADocumentThatBreaksItAndOneThatKeepsIt() {
        Set<String> broken = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        for (Map<String, Object> each : cases()) {
            Set<String> codes = new TreeSet<>();
            Spec.list(each, "findings").forEach(finding -> codes.add(Spec.text(finding, "code")));
            broken.addAll(codes);
            if (codes.isEmpty()) {
                kept.add(Spec.text(each, "rule"));
            }
        }
        List<String> rules = rules();
        assertThat(rules).hasSizeGreaterThan(25);
        assertThat(broken).containsAll(rules);
        assertThat(kept).containsAll(rules);
    }

    /** Those of the table that this test is about, by the first words of their names. */
    private static List<String> rules() {
        List<String> words = List.of(
                "total-",
                "subtotal-",
                "plan-row-",
                "support-number-",
                "week-row-",
                "detail-code-serial",
                "slot-",
                "client-",
                "supplement-without-client",
                "row-",
                "link-",
                "image-",
                "sending-versions-differ",
                "sending-types-differ",
                "sending-kind-double");
        return Rule.all().stream()
                .map(Rule::id)
                .filter(id -> words.stream().anyMatch(id::startsWith))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noRuleIsMoreCertainInOneProfileThanItsTableSays(Profile profile) {
        for (String id : rules()) {
            Finding finding = Finding.of(id, Place.DOCUMENT).under(profile);
            assertThat(finding.severity())
                    .as(id)
                    .isEqualTo(Rule.find(id).orElseThrow().severities().get(profile));
        }
    }

    @Test
    void samplesOfEveryKindAndEditionFitTogether() {
        SampleOffice planner = new SampleOffice(new OfficeNumber("0899900001"), "43");
        SampleOffice server = new SampleOffice(new OfficeNumber("0899900002"), "11");
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (edition.has(kind)) {
                    SampleOrder order =
                            SampleOrder.of(kind, planner, server).with(edition).with(5, 7);
                    List<Checked> checked = Samples.make(order).stream()
                            .map(document -> CHECKER.examine(
                                    DocumentName.parse(document.name().value()).orElseThrow(),
                                    document.content().open()))
                            .toList();
                    SendingCheck together = CHECKER.together(checked);
                    assertThat(checked.stream().flatMap(each -> together.about(each.name()).stream()))
                            .as(edition + " " + kind)
                            .isEmpty();
                }
            }
        }
    }

    private static List<CaseDocument> documents(Map<String, Object> expected) {
        List<Map<String, Object>> listed = Spec.list(expected, "documents");
        List<CaseDocument> documents = new ArrayList<>();
        for (Map<String, Object> each : listed.isEmpty() ? List.of(expected) : listed) {
            Map<String, Object> document = new HashMap<>(each);
            document.putIfAbsent("edition", Spec.text(expected, "edition"));
            documents.add(CaseDocument.of(document));
        }
        return documents;
    }

    private static List<String> found(List<CaseDocument> documents, Checker checker) {
        List<Checked> checked = documents.stream()
                .map(document -> checker.examine(document.name(), document.open()))
                .toList();
        List<String> found = new ArrayList<>();
        checked.forEach(each -> each.findings().forEach(finding -> found.add(say(each.name(), finding))));
        if (documents.size() > 1) {
            SendingCheck together = checker.together(checked);
            checked.forEach(
                    each -> together.about(each.name()).forEach(finding -> found.add(say(each.name(), finding))));
            together.whole().forEach(finding -> found.add(" " + finding.severity() + " " + finding.code() + " "));
        }
        return found;
    }

    private static String say(DocumentName name, Finding finding) {
        Place place = finding.place();
        String at = place.line() + ":" + place.column() + " No." + place.fieldNumber();
        return name.kind() + " " + finding.severity() + " " + finding.code() + " " + at;
    }

    private static String expected(Map<String, Object> of, Map<String, Object> finding, Profile profile) {
        String document = Spec.text(finding, "document");
        String severity = Spec.text(finding, "weighs")
                .split(" ", -1)[List.of(Profile.values()).indexOf(profile)]
                .toUpperCase(Locale.ROOT);
        return (document.isEmpty() ? Spec.text(of, "kind") : document) + " " + severity + " "
                + Spec.text(finding, "code") + " " + Spec.text(finding, "at");
    }
}
