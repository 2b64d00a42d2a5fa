package renkei.form;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.standard.DocumentKind;

/** The sheets that go onto the form of another: 別表 of 利用者基本情報 and of 介護予防サービス・支援計画書. */
final class Companions {
    private final Sheets sheets;
    private final Set<Sheet> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    Companions(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The companion of that kind that came with a sheet; else the newest about the same that nobody took. */
    Optional<Sheet> take(DocumentKind kind, Sheet sheet) {
        List<Sheet> candidates = sheets.about(sheet.subject().of(kind));
        Optional<Sheet> companion = candidates.stream()
                .filter(sheet::goesWith)
                .findFirst()
                .or(() -> candidates.stream().filter(each -> !isTaken(each)).findFirst());
        companion.ifPresent(taken::add);
        return companion;
    }

    boolean isTaken(Sheet sheet) {
        return taken.contains(sheet);
    }
}
