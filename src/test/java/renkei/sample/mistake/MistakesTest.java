package renkei.sample.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.standard.DocumentKind;
import renkei.standard.Profile;
import renkei.standard.Rule;

@DisplayName("Each rule has a sample that breaks it alone")
class MistakesTest {
    /** Rules that no sample breaks, each with the reason. */
    private static final Map<String, String> UNBROKEN = Map.of();

    private static final SampleOrder ORDER = SampleOrder.of(
            DocumentKind.UPPLAN,
            new SampleOffice(new OfficeNumber("0899900013"), "43"),
            new SampleOffice(new OfficeNumber("0899900021"), "11"));

    static List<String> rules() {
        return Mistakes.rules();
    }

    @Test
    void everyRuleIsBrokenByASampleOrThereIsAReason() {
        List<String> broken = new ArrayList<>(Mistakes.rules());
        broken.addAll(UNBROKEN.keySet());
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(
                        Rule.all().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aMistakeBreaksItsRuleAloneAndWhereItWasMade(String rule) {
        Mistake mistake = Mistakes.breaking(rule).orElseThrow();
        for (SampleOrder order : List.of(ORDER, ORDER.with(3, 2), ORDER.with(2, 2025))) {
            BrokenSending broken = mistake.in(order);
            for (Profile profile : List.of(Profile.LENIENT, Profile.STRICT)) {
                List<String> found = Judgement.of(broken.documents(), profile);
                assertThat(found).contains(Judgement.say(rule, broken.spot()));
                // Whoever has all rows wrong may hear of each of them.
                boolean many =
                        mistake.steps().stream().anyMatch(step -> step.row().isMany());
                Stream<String> rules = found.stream().map(finding -> finding.substring(0, finding.indexOf(' ')));
                assertThat(many ? rules.distinct() : rules)
                        .as(() -> found.toString())
                        .containsExactlyInAnyOrderElementsOf(expected(mistake));
            }
        }
    }

    private static List<String> expected(Mistake mistake) {
        List<String> rules = new ArrayList<>(mistake.also());
        rules.add(mistake.rule());
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withoutItsMistakeTheSampleBreaksNoRule(String rule) {
        SampleOrder order = Mistakes.breaking(rule).orElseThrow().sample(ORDER);
        List<String> found = Judgement.of(Samples.make(order), Profile.STRICT);
        // The only value that means V4.0 was replaced: every sample of that edition breaks the rule by itself.
        assertThat(found)
                .filteredOn(finding -> !finding.startsWith("version-superseded"))
                .isEmpty();
    }
}
