package renkei.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Forms made of documents, and their page as a browser takes it apart. */
record Shelf(List<Form> forms, Document page) {
    static Shelf of(List<Written> documents) {
        return of(documents, new FamilyImages());
    }

    static Shelf of(List<Written> documents, FamilyImages images) {
        List<Form> forms = Forms.of(documents.stream().map(Written::table).toList(), images);
        return new Shelf(forms, page(new Binder(forms, Map.of(), List.of()), Locale.JAPANESE));
    }

    static Shelf of(Written... documents) {
        return of(List.of(documents));
    }

    static Document page(Binder binder, Locale locale) {
        try {
            StringBuilder out = new StringBuilder();
            new FormsPage(locale, binder).write(out);
            return Jsoup.parse(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> titles() {
        return forms.stream().map(form -> form.heading().title()).toList();
    }

    /** The form with that title, as it is on the page. */
    Element form(String title) {
        return forms(title).get(0);
    }

    List<Element> forms(String title) {
        return page.select("article").stream()
                .filter(article -> forms.get(Integer.parseInt(article.id().substring("form-".length())) - 1)
                        .heading()
                        .title()
                        .equals(title))
                .toList();
    }
}
