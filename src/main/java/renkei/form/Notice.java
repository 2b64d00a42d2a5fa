package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.DocumentName;

/** What a page says above a form, in the reader's language: what to know about it, and what could not be read. */
final class Notice {
    private final Words words;
    private final Binder binder;
    private final Problems problems;

    Notice(Words words, Binder binder) {
        this.words = words;
        this.binder = binder;
        this.problems = new Problems(words.locale(), binder);
    }

    /** Nothing if there is nothing to say. */
    Html above(Heading heading) {
        List<String> lines = new ArrayList<>();
        heading.remarks().stream().sorted().forEach(remark -> lines.add(words.of("remark." + remark)));
        heading.documents().forEach(document -> lines.addAll(problems.of(document)));
        return box("notice", lines);
    }

    /** What the page does not show, and what documents say that gave no form; nothing if it shows all. */
    Html abovePage() {
        Set<DocumentName> shown = binder.forms().stream()
                .flatMap(form -> form.heading().documents().stream())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>(problems.notShown(true));
        binder.findings().keySet().stream()
                .filter(document -> !shown.contains(document))
                .forEach(document -> lines.addAll(problems.of(document)));
        return Html.all(box("notice", lines), box("hint", problems.notShown(false)));
    }

    private Html box(String style, List<String> lines) {
        List<Element> paragraphs =
                lines.stream().map(line -> Element.of(Tag.P).with(line)).toList();
        return lines.isEmpty()
                ? Html.none()
                : Element.of(Tag.DIV).styled(style).in(words.locale()).with(paragraphs);
    }
}
