package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.standard.Rule;

/** Writes what came of each rule, with its paragraph of the standard. */
final class RulesTable {
    private final Tags tags;
    private final ReportText text;

    RulesTable(Tags tags, ReportText text) {
        this.tags = tags;
        this.text = text;
    }

    void write(List<RuleResult> rules) {
        tags.open("table", "class", "files rules").open("thead").open("tr");
        Stream.of("rules.weight", "rules.rule", "rules.basis", "rules.count", "rules.what")
                .forEach(key -> tags.element("th", text.say(key), "scope", "col"));
        tags.close("tr").close("thead").open("tbody").line();
        rules.forEach(this::rule);
        tags.close("tbody").close("table").line();
    }

    private void rule(RuleResult result) {
        String code = result.example().code();
        String weight = result.severity().name().toLowerCase(Locale.ROOT);
        tags.open("tr", "class", weight).open("td");
        tags.element("span", text.findings().severity(result.severity()), "class", "weight")
                .close("td");
        tags.element("td", code).element("td", Rule.find(code).map(text::basis).orElse(""));
        tags.element("td", text.say("number", result.count()), "class", "number");
        tags.open("td").text(text.findings().message(result.example()));
        places(result);
        if (result.count() > result.places().size()) {
            tags.raw("<br>")
                    .element(
                            "span",
                            text.say(
                                    "rules.more",
                                    result.count() - result.places().size()),
                            "class",
                            "note");
        }
        tags.close("td").close("tr").line();
    }

    /** The places, each file named once. */
    private void places(RuleResult result) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        for (RuleResult.Spot spot : result.places()) {
            byFile.computeIfAbsent(spot.file(), file -> new ArrayList<>())
                    .add(text.findings().where(spot.place()));
        }
        byFile.forEach((file, places) -> {
            String where =
                    places.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(text.say("comma")));
            String place = (file + " " + where).strip();
            if (!place.isEmpty()) {
                tags.raw("<br>").element("span", place, "class", "note");
            }
        });
    }
}
