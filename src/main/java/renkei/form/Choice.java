package renkei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.CodeList;

/** Names of a code list side by side, as forms print them, for one to be circled. A code such as 初回＆紹介 circles two. */
final class Choice {
    private final CodeList codes;
    private final Set<String> offered = new LinkedHashSet<>();

    /** @param beginning only names that begin so are offered */
    Choice(CodeList codes, String beginning) {
        this.codes = codes;
        for (String name : codes.names().values()) {
            if (name.startsWith(beginning) && parts(name).size() == 1) {
                offered.add(name);
            }
        }
    }

    Html circling(String code) {
        String name = codes.names().getOrDefault(code, "");
        Collection<String> chosen = name.isEmpty() ? List.of() : parts(name);
        Set<String> all = new LinkedHashSet<>(offered);
        all.addAll(chosen);
        List<Html> pieces = new ArrayList<>();
        for (String each : all) {
            if (!pieces.isEmpty()) {
                pieces.add(Html.text("・"));
            }
            pieces.add(chosen.contains(each) ? circled(each) : Html.text(each));
        }
        if (name.isEmpty() && !code.isEmpty()) {
            pieces.add(Html.text("　"));
            pieces.add(Shown.unreadable(code));
        }
        return Html.all(pieces);
    }

    static Html circled(String name) {
        return Element.of(Tag.B).styled("chosen").with(name);
    }

    /** The names that a name is put together from, if all of them are names of the list. */
    private List<String> parts(String name) {
        List<String> parts = Arrays.asList(name.split("[＆・]"));
        return codes.names().values().containsAll(parts) ? parts : List.of(name);
    }
}
