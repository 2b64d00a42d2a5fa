package renkei.form;

import java.util.List;
import java.util.Set;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;

/**
 * What a form is, for lists of forms; in Japanese, as the form is.
 *
 * @param kind of the document that gave the form
 * @param client name of the client; the number of the insured person where no document names the client
 * @param title such as 第6表 サービス利用票
 * @param period day or month that it is for; as it stands if it cannot be read
 * @param rows how many rows of documents it shows
 * @param documents those whose rows it shows
 */
public record Heading(
        DocumentKind kind,
        String client,
        String title,
        String period,
        int rows,
        List<DocumentName> documents,
        Set<Remark> remarks) {
    public Heading {
        documents = List.copyOf(documents);
        remarks = Set.copyOf(remarks);
    }
}
