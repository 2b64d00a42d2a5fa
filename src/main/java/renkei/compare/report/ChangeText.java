package renkei.compare.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import renkei.compare.Extent;
import renkei.compare.FieldChange;
import renkei.compare.Mode;
import renkei.compare.RowChange;
import renkei.compare.SectionDifference;
import renkei.compare.SharedChange;
import renkei.compare.Sheet;
import renkei.standard.DocumentKind;

/** Sections and changes in the words of people. */
final class ChangeText {
    /** Longer texts are shown by what changed in them. */
    private static final int SHORT = 40;

    private final Words words;
    private final DayText days;
    private final ValueText values;

    ChangeText(Words words) {
        this.words = words;
        this.days = new DayText(words);
        this.values = new ValueText(words);
    }

    /** 第6表（予定） 2025年4月. */
    String of(Sheet sheet) {
        String kind =
                words.isJapanese() ? sheet.kind().japanese() : sheet.kind().english();
        boolean month = !sheet.month().isEmpty() && !sheet.month().equals("000000");
        return month ? kind + " " + days.month(sheet.month()) : kind;
    }

    /** The heading of a section; the date of the plan where the kind has several plans. */
    String of(SectionDifference section) {
        Extent extent = section.extent();
        if (extent.mode() == Mode.FULFILMENT) {
            return fulfilment(extent.sheet());
        }
        String date = extent.dateAfter().isEmpty() ? extent.dateBefore() : extent.dateAfter();
        boolean plain = date.isEmpty() || date.equals("00000000");
        return plain ? of(extent.sheet()) : words.of(dated("section.", extent), of(extent.sheet()), days.date(date));
    }

    /** Planned and actual of a month. */
    String fulfilment(Sheet sheet) {
        return words.of("section.fulfilment", days.month(sheet.month()));
    }

    /** What there is to say of the section as a whole; may be nothing. */
    List<String> whole(SectionDifference section) {
        Extent extent = section.extent();
        if (section.isOneSided()) {
            return List.of(
                    extent.rowsBefore() == 0
                            ? words.of("section.added", extent.rowsAfter())
                            : words.of("section.removed", extent.rowsBefore()));
        }
        return section.isOfAnotherDate()
                ? List.of(words.of(
                        dated("section.date.", extent), days.date(extent.dateBefore()), days.date(extent.dateAfter())))
                : List.of();
    }

    /** Client records are told apart by the day of consultation, plans by the day they were made. */
    private static String dated(String key, Extent extent) {
        return key + (extent.sheet().kind().name().startsWith("UPKIHON") ? "consultation" : "plan");
    }

    /** The word for what became of a line: 追加, 実績なし, 変更(時間) … */
    String what(Mode mode, RowChange change) {
        String prefix = mode.name().toLowerCase(Locale.ROOT) + ".";
        if (change.what() != RowChange.What.CHANGED) {
            return words.of(prefix + change.what().name().toLowerCase(Locale.ROOT));
        }
        String own = prefix + change.likeness();
        return words.of(words.has(own) ? own : prefix + "changed");
    }

    /** 第6表 No.12 サービス開始時刻; both numbers where editions number it differently. */
    String label(DocumentKind kind, FieldChange change) {
        int after = change.field().number();
        String number = change.numberBefore() == after ? "No." + after : "No." + change.numberBefore() + "/" + after;
        return form(kind) + " " + number + " " + change.field().name();
    }

    /** 課題ＮＯ 1, in front of a change that several rows share. */
    String group(SharedChange shared) {
        return shared.group().stream()
                .filter(member -> !member.value().isEmpty())
                .map(member -> member.field() + " " + Plain.line(member.value()))
                .collect(Collectors.joining(" "));
    }

    String before(FieldChange change) {
        return isLong(change)
                ? Plain.line(Wording.of(change.before(), change.after()).shortBefore())
                : Plain.line(values.of(change.field(), change.before()));
    }

    String after(FieldChange change) {
        return isLong(change)
                ? Plain.line(Wording.of(change.before(), change.after()).shortAfter())
                : Plain.line(values.of(change.field(), change.after()));
    }

    /** Whether only parts of the texts are worth showing. */
    static boolean isLong(FieldChange change) {
        boolean both = !change.before().isEmpty() && !change.after().isEmpty();
        return both && change.before().length() + change.after().length() > SHORT && isProse(change);
    }

    private static boolean isProse(FieldChange change) {
        return switch (change.field().type()) {
            case TEXT, FREETEXT -> true;
            default -> false;
        };
    }

    /** The name of the form without what tells planned from actual. */
    private String form(DocumentKind kind) {
        String name = words.isJapanese() ? kind.japanese() : kind.english();
        int bracket = name.indexOf(words.isJapanese() ? "（" : " (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
