package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages about the standard say what the data says")
class StandardPagesTest {
    @Test
    void thePagesAreAsFreshAsTheData() throws IOException {
        for (Map.Entry<Path, String> page : StandardPages.all().entrySet()) {
            if (Boolean.getBoolean("pages.write")) {
                Files.writeString(page.getKey(), page.getValue());
            }
            assertThat(Files.readString(page.getKey()))
                    .as(page.getKey() + " is stale; run: mvn -Dtest=StandardPagesTest -Dpages.write=true test")
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void everyRuleIsSaidInBothLanguages() {
        for (Rule rule : Rule.all()) {
            for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
                assertThat(FindingText.of(locale).text(rule.id() + ".message")).isNotBlank();
                assertThat(FindingText.of(locale).text(rule.id() + ".remedy")).isNotBlank();
            }
        }
    }

    @Test
    void everyFieldOfADeletionMustBeFilled() {
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (kind.isDeletion()) {
                    Layouts.find(edition, kind).ifPresent(layout -> assertThat(layout.fields())
                            .as(layout.toString())
                            .allMatch(field -> field.need() == Need.YES));
                }
            }
        }
    }

    @Test
    void linesOfRulesNameFieldsThatAnEditionHas() {
        for (DocumentKind kind : DocumentKind.values()) {
            Condition.of(kind).forEach(condition -> {
                assertHas(kind, condition.when());
                condition.then().forEach(field -> assertHas(kind, field));
            });
            DateOrder.of(kind).forEach(order -> {
                assertHas(kind, order.earlier());
                assertHas(kind, order.later());
            });
            NumberRange.of(kind).forEach(range -> assertHas(kind, range.field()));
        }
    }

    private static void assertHas(DocumentKind kind, String field) {
        assertThat(Layouts.of(Edition.newest(), kind).named(field))
                .as(kind + " " + field)
                .isPresent();
    }
}
