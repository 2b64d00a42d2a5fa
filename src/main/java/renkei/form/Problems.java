package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.FindingText;

/** What could not be read or is not shown, in words of the reader's language; a line for each thing. */
public final class Problems {
    private static final int SHOWN = 3;

    private final Words words;
    private final Binder binder;

    public Problems(Locale locale, Binder binder) {
        this.words = new Words(locale);
        this.binder = binder;
    }

    /** All of them; values in them come from files. */
    public List<String> all() {
        List<String> lines = new ArrayList<>(notShown(true));
        lines.addAll(notShown(false));
        binder.findings().keySet().forEach(document -> lines.addAll(of(document)));
        return lines;
    }

    /** What is not shown at all, though it should be, or rightly. */
    List<String> notShown(boolean wrong) {
        return binder.shortcomings().stream()
                .filter(shortcoming -> shortcoming.reason().isWrong() == wrong)
                .map(words::of)
                .toList();
    }

    /** Why a document could not be read whole; nothing if it could. */
    List<String> of(DocumentName document) {
        List<Finding> findings = binder.of(document);
        List<String> lines = new ArrayList<>();
        if (!findings.isEmpty()) {
            FindingText text = FindingText.of(words.locale());
            lines.add(words.of("unreadable", document.fileName(), findings.size()));
            findings.stream()
                    .limit(SHOWN)
                    .map(finding -> text.where(finding.place()) + " " + text.message(finding))
                    .forEach(message -> lines.add("・" + message.strip()));
            if (findings.size() > SHOWN) {
                lines.add(words.of("unreadable.more", findings.size() - SHOWN));
            }
            lines.add(words.of("unreadable.advice"));
        }
        return lines;
    }
}
