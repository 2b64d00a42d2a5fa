package renkei.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.standard.DocumentKind;

/** Who the clients are: many documents have only numbers, and 利用者補足情報 tells the rest. */
final class People {
    /** The kinds that name clients, the surest first. */
    private static final List<DocumentKind> NAMING =
            List.of(DocumentKind.UPHOSOKU, DocumentKind.UPKIHON, DocumentKind.UPYOBO);

    private final Sheets sheets;

    People(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The client of a form; care level and limits only from the supplement of the same month or plan. */
    Person about(Subject subject) {
        Optional<Fields> supplement = first(subject.of(DocumentKind.UPHOSOKU));
        Fields told = Stream.concat(supplement.stream(), anything(subject.client()))
                .findFirst()
                .orElse(Fields.none());
        return new Person(subject.client(), told, supplement.orElse(Fields.none()));
    }

    private Optional<Fields> first(Subject subject) {
        return sheets.about(subject).stream().map(Sheet::first).findFirst();
    }

    /** Whatever names the client, the latest first. */
    private Stream<Fields> anything(Client client) {
        return NAMING.stream().flatMap(kind -> {
            List<Subject> subjects = sheets.subjects(client, kind);
            return subjects.isEmpty() ? Stream.empty() : first(subjects.get(subjects.size() - 1)).stream();
        });
    }
}
