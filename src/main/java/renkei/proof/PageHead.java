package renkei.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** What an inspector reads first: which office, which months, what it comes to, and whether all of it is proved. */
record PageHead(ProofSummary summary, ProofText text) {

    List<Html> shown() {
        List<Html> shown = new ArrayList<>();
        shown.add(Element.of(Tag.H1).with(text.say("title")));
        shown.add(facts());
        shown.add(result());
        shown.add(sums());
        if (summary.notArrived() > 0) {
            shown.add(note(text.say(
                    "not-counted",
                    summary.notArrived(),
                    text.states(summary.totals().notArrived()))));
        }
        shown.add(note(text.say("counted.how")));
        return shown;
    }

    private Element facts() {
        ProofOrder.Maker maker = summary.maker();
        String period = text.months(new Months(summary.firstMonth(), summary.lastMonth()).each());
        return Grid.facts(Stream.of(
                fact(
                        "fact.office",
                        text.office(summary.office().number(), summary.office().name())),
                fact(
                        "fact.period",
                        summary.complete()
                                ? text.say("period", period)
                                : text.say("period.open", period, ProofText.time(maker.at()))),
                fact("fact.made", text.say("made", ProofText.time(maker.at()), maker.hub(), maker.program()))));
    }

    private Element fact(String key, String value) {
        return Element.of(Tag.TR)
                .with(Element.of(Tag.TH).with(text.say(key)), Element.of(Tag.TD).with(value));
    }

    private Element result() {
        if (summary.arrived() == 0) {
            return Element.of(Tag.P).styled("result").styled("warning").with(text.say("result.nothing"));
        }
        if (summary.whole()) {
            return Element.of(Tag.P).styled("result").styled("fine").with(text.say("result.whole", summary.arrived()));
        }
        Faults faults = summary.faults();
        return Element.of(Tag.P)
                .styled("result")
                .styled("error")
                .with(text.say(
                        "result.lacking",
                        summary.arrived(),
                        faults.evidenceMissing(),
                        faults.evidenceWrong(),
                        faults.receiptsMissing(),
                        faults.receiptsWrong()));
    }

    private Element sums() {
        Totals totals = summary.totals();
        return Element.of(Tag.DL)
                .styled("sums")
                .with(
                        sum("sum.partners", totals.partners()),
                        sum("sum.both", totals.bothWays()),
                        sum("sum.sent", totals.sent()),
                        sum("sum.received", totals.received()),
                        sum("sum.evidence", totals.evidence()),
                        sum("sum.receipts", totals.receipts()));
    }

    private Element sum(String key, long number) {
        return Element.of(Tag.DIV)
                .with(Element.of(Tag.DT).with(text.say(key)), Element.of(Tag.DD).with(text.number(number)));
    }

    private static Element note(String text) {
        return Element.of(Tag.P).styled("note").with(text);
    }
}
