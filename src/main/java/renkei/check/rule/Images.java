package renkei.check.rule;

import java.util.List;
import java.util.function.BiConsumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/** The images that rows of 利用者基本情報 name go along with it, one for each row, and are named like the document itself. */
final class Images implements SendingRule {
    @Override
    public void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings) {
        List<DocumentName> images = documents.stream()
                .map(Facts::name)
                .filter(name -> name.kind().isImage())
                .toList();
        List<Facts> records = documents.stream()
                .filter(facts -> facts.name().kind() == DocumentKind.UPKIHON)
                .toList();
        ImageCheck check = new ImageCheck(images, findings);
        records.forEach(check::record);
        if (!records.isEmpty()) {
            check.end();
        }
    }
}
