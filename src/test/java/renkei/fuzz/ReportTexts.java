package renkei.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import renkei.report.CheckReport;
import renkei.report.Occasion;
import renkei.report.Presentation;
import renkei.standard.Profile;

/** What is written about documents is well-formed, whatever they contain. */
final class ReportTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Occasion OCCASION = new Occasion(Instant.EPOCH, "0", Profile.LENIENT);

    private ReportTexts() {}

    static void of(CheckReport report) {
        for (Presentation presentation : List.of(report.presented(OCCASION), report.forVendor(OCCASION))) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                json(presentation.json(locale));
                plain(presentation.text(locale));
                StringBuilder page = new StringBuilder();
                try {
                    presentation.page(locale, page);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                page(page.toString());
            }
        }
    }

    static void json(String text) {
        try {
            Promise.hold(JSON.readTree(text).isObject(), "a JSON object");
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON", e);
        }
    }

    static void plain(String text) {
        Promise.hold(text.chars().noneMatch(character -> Character.isISOControl(character) && character != '\n'), text);
    }

    /** Nothing of a file is taken for markup: no element and no control character that only a file can have brought. */
    static void page(String html) {
        Promise.hold(!html.contains("<x-mark") && !html.contains("<script"), "markup from a file");
        Promise.hold(
                html.chars()
                        .noneMatch(character -> Character.isISOControl(character) && "\r\n\t".indexOf(character) < 0),
                "a control character from a file");
    }
}
