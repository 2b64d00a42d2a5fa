package renkei.cli;

import java.util.stream.Collectors;
import renkei.sample.mistake.BrokenSending;
import renkei.sample.mistake.Change;
import renkei.sample.mistake.Mistakes;
import renkei.sample.mistake.Spot;
import renkei.standard.Finding;
import renkei.standard.FindingText;
import renkei.standard.Place;

/** Says which rules samples can break, and what was done to one. */
final class MistakeTexts {
    private static final String ANY = "…";
    private static final String[] ARGUMENTS = {ANY, ANY, ANY, ANY, ANY, ANY};
    private static final int LENGTH = 70;
    private static final char BYTES = '\uDC00';

    private final Screen screen;
    private final FindingText texts;

    MistakeTexts(Screen screen) {
        this.screen = screen;
        this.texts = FindingText.of(screen.texts().locale());
    }

    /** Every rule with its text. */
    void list() {
        Table table = new Table(screen.texts().of("sample.rule"), screen.texts().of("sample.text"));
        Mistakes.rules().forEach(rule -> table.add(rule, message(rule, ANY)));
        table.print(screen.out());
    }

    /** What was done to a sample, and where a check must find it. */
    void tell(BrokenSending sending) {
        String rule = sending.mistake().rule();
        Spot spot = sending.spot();
        String field = spot.fieldName().isEmpty() ? ANY : spot.fieldName();
        screen.out().println();
        screen.say("sample.broken", rule, message(rule, field));
        sending.changes().forEach(change -> screen.out().println("  " + change(change)));
        String where = texts.where(new Place(spot.line(), spot.column(), spot.field(), spot.fieldName(), ""));
        String document = spot.document().isEmpty() ? screen.texts().of("sample.sending") : spot.document();
        screen.say("sample.spot", (document + " " + where).strip());
        if (!sending.mistake().also().isEmpty()) {
            screen.say("sample.also", String.join(", ", sending.mistake().also()));
        }
    }

    private String message(String rule, String field) {
        return texts.message(Finding.of(rule, new Place(0, 0, 0, field, ANY), ARGUMENTS));
    }

    private String change(Change change) {
        String key = "sample.did." + (change.field().isEmpty() ? change.operation() : "field");
        return screen.texts()
                .of(
                        screen.texts().has(key) ? key : "sample.did.other",
                        change.document(),
                        change.field(),
                        shown(change.before()),
                        shown(change.after()));
    }

    /** Line ends, control characters and bytes that are no characters as people can see them. */
    private static String shown(String text) {
        String shown = text.chars()
                .limit(LENGTH + 1L)
                .mapToObj(character -> shown((char) character))
                .collect(Collectors.joining());
        return text.length() > LENGTH ? shown.substring(0, LENGTH) + "…" : shown;
    }

    private static String shown(char character) {
        return switch (character) {
            case '\r' -> "<CR>";
            case '\n' -> "<LF>";
            default -> {
                boolean isByte = (character & 0xFF00) == BYTES;
                boolean visible = !isByte && !Character.isISOControl(character);
                yield visible
                        ? String.valueOf(character)
                        : "<%02X>".formatted(isByte ? character & 0xFF : (int) character);
            }
        };
    }
}
