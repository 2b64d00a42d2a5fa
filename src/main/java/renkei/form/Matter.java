package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import renkei.html.Element;

/** What a form is made from: the rows, whose they are, and what is worth knowing about them. */
record Matter(Sheet sheet, Person person, Set<Remark> remarks) {

    /** The heading of a form that shows this and nothing else. */
    Heading heading(String title) {
        return heading(title, List.of());
    }

    /** The heading of a form that also shows other sheets. */
    Heading heading(String title, List<Sheet> others) {
        List<Sheet> all = Stream.concat(Stream.of(sheet), others.stream()).toList();
        return new Heading(
                sheet.kind(),
                person.name(),
                title,
                sheet.subject().period(),
                all.stream().mapToInt(each -> each.rows().size()).sum(),
                all.stream()
                        .flatMap(each -> each.documents().stream())
                        .distinct()
                        .toList(),
                remarks);
    }

    /** What stands above 第2表 and 第3表: whose plan it is, and of which day. */
    Element clientAndPlanDate() {
        List<Element> row = new ArrayList<>(person.identified());
        row.add(Cell.label("計画作成（変更）日"));
        row.add(Cell.of(sheet.first().show("plan_created_or_changed_date")));
        return Cell.table("lines", Cell.row(row));
    }
}
