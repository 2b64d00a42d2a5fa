package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.html.Html;
import renkei.standard.DocumentKind;

/** 利用者基本情報, with 別表1 (timetable), 別表2 (medical history) and the image of the family. */
final class ClientRecord implements Form {
    private final Matter matter;
    private final Parts parts;
    private final FamilyImages images;

    /** The sheets of a record, as far as they are there; one of them is. */
    record Parts(Optional<Sheet> client, Optional<Sheet> timetable, Optional<Sheet> history) {
        static Parts of(Sheet sheet, Companions companions) {
            return switch (sheet.kind()) {
                case UPKIHON_SUB1 -> new Parts(Optional.empty(), Optional.of(sheet), Optional.empty());
                case UPKIHON_SUB2 -> new Parts(Optional.empty(), Optional.empty(), Optional.of(sheet));
                default ->
                    new Parts(
                            Optional.of(sheet),
                            companions.take(DocumentKind.UPKIHON_SUB1, sheet),
                            companions.take(DocumentKind.UPKIHON_SUB2, sheet));
            };
        }
    }

    ClientRecord(Matter matter, Parts parts, FamilyImages images) {
        this.matter = matter;
        this.parts = parts;
        this.images = images;
    }

    @Override
    public Heading heading() {
        List<Sheet> companions = parts.client().isEmpty()
                ? List.of()
                : Stream.of(parts.timetable(), parts.history())
                        .flatMap(Optional::stream)
                        .toList();
        return matter.heading(name(), companions);
    }

    private String name() {
        return parts.client().isPresent() ? "利用者基本情報" : "利用者基本情報（別表のみ）";
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public Html html() {
        Optional<Fields> row = parts.client().map(Sheet::first);
        List<Fields> history = rows(parts.history());
        List<Html> html = new ArrayList<>();
        html.add(Title.of(
                "", name(), Title.dated("作成担当者", row.orElse(Fields.none()).show("author"))));
        html.add(Cell.table("lines", Cell.row(matter.person().identified())));
        row.ifPresent(told -> {
            html.add(Title.caption("《基本情報》"));
            html.add(RecordPerson.of(told));
            html.add(RecordFamily.of(told, images));
            html.add(Title.caption("《介護予防に関する事項》"));
            html.add(RecordLife.of(told));
        });
        html.add(RecordLife.timetable(rows(parts.timetable())));
        html.add(history.isEmpty() ? Html.none() : RecordHistory.of(history));
        row.ifPresent(told -> html.add(RecordLife.services(told)));
        return Html.all(html);
    }

    private static List<Fields> rows(Optional<Sheet> sheet) {
        return sheet.stream()
                .flatMap(each -> each.rows().stream())
                .map(Fields::of)
                .toList();
    }
}
