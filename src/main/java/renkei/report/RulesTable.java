package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import renkei.html.Element;
import renkei.html.Tag;
import renkei.standard.Rule;

/** What came of each rule, with its paragraph of the standard. */
record RulesTable(ReportText text) {

    Element shown(List<RuleResult> rules) {
        Grid grid = new Grid(text, "files")
                .headed("rules.weight", "rules.rule", "rules.basis", "rules.count", "rules.what");
        return grid.with(rules.stream().map(rule -> rule(grid, rule)).toList()).styled("rules");
    }

    private Element rule(Grid grid, RuleResult result) {
        String code = result.example().code();
        int more = result.count() - result.places().size();
        List<Element> what = new ArrayList<>();
        places(result).forEach(place -> what.add(note(place)));
        if (more > 0) {
            what.add(note(text.say("rules.more", more)));
        }
        return Element.of(Tag.TR)
                .styled(result.severity().name().toLowerCase(Locale.ROOT))
                .with(Element.of(Tag.TD).with(text.weight(result.severity())))
                .with(
                        Grid.cell(code),
                        Grid.cell(Rule.find(code).map(new BasisText(text)::of).orElse("")))
                .with(grid.number(result.count()))
                .with(Grid.cell(text.findings().message(result.example())).with(what));
    }

    private static Element note(String note) {
        return Element.of(Tag.DIV).styled("note").with(note);
    }

    /** The places, each file named once. */
    private List<String> places(RuleResult result) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        for (RuleResult.Spot spot : result.places()) {
            byFile.computeIfAbsent(spot.file(), file -> new ArrayList<>())
                    .add(text.findings().where(spot.place()));
        }
        return byFile.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .filter(place -> !place.isEmpty())
                                .collect(Collectors.joining(text.say("comma"))))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
