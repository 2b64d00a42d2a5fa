package renkei.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** How to check the proof without the hub, whom to believe for that, and what it does not prove. */
record PageEnd(ProofSummary summary, List<Anchor> anchors, String digestsSha256, ProofText text) {
    private static final String VERIFY = """
            unzip -o proof.asice -d checked
            openssl cms -verify -binary -inform DER -in checked/META-INF/signature.p7s \\
              -content checked/META-INF/ASiCManifest.xml -CAfile anchors.pem -purpose any -out /dev/null
            for f in proof.html proof.json exchange.csv evidence.sha256; do
              echo "$f $(openssl dgst -sha256 -binary "$f" | base64)"; done
            sha256sum -c evidence.sha256
            """;
    private static final String HUB = "hub verify proof.asice %sreceipts/*.asice --trust anchors.pem\n";

    List<Html> shown() {
        List<Html> shown = new ArrayList<>();
        shown.add(title("limits.title"));
        shown.add(list("limits"));
        shown.add(title("check.title"));
        shown.add(list("check"));
        shown.add(Element.of(Tag.PRE).with(VERIFY));
        shown.add(note(text.say("check.hub")));
        shown.add(Element.of(Tag.PRE).with(HUB.formatted(summary.documentsIncluded() ? "evidence/*.asice " : "")));
        shown.add(note(text.say(summary.documentsIncluded() ? "documents.included" : "documents.left-out")));
        shown.add(title("anchors.title"));
        shown.add(note(text.say("anchors.about")));
        shown.add(anchorTable());
        shown.add(Element.of(Tag.FOOTER).with(text.say("footer", digestsSha256)));
        return shown;
    }

    private Element title(String key) {
        return Element.of(Tag.H2).with(text.say(key));
    }

    private static Element note(String says) {
        return Element.of(Tag.P).styled("note").with(says);
    }

    private Element list(String key) {
        return Element.of(Tag.UL)
                .with(text.all(key).stream()
                        .map(says -> Element.of(Tag.LI).with(says))
                        .toList());
    }

    private Element anchorTable() {
        return Grid.of(text, "anchors", "column.file", "column.subject", "column.until", "column.fingerprint")
                .with(anchors.stream()
                        .map(anchor -> Element.of(Tag.TR)
                                .with(
                                        Grid.cell(anchor.file()),
                                        Grid.cell(anchor.subject()),
                                        Grid.cell(ProofText.time(Instant.parse(anchor.until()))),
                                        Grid.cell(anchor.sha256()).styled("id")))
                        .toList());
    }
}
