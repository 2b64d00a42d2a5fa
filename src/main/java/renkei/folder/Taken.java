package renkei.folder;

import java.util.List;
import java.util.Map;
import renkei.sending.Document;
import renkei.standard.Finding;

/**
 * A pile that was read. Its files still lie in the outbox.
 *
 * @param documents those that could be read, in the order of their names; {@code message.txt} is one of them
 * @param problems what is wrong with the others, by the name of the file as it lies in the outbox; each is an error
 */
public record Taken(Pile pile, List<Document> documents, Map<String, List<Finding>> problems, Originals originals) {
    public Taken {
        documents = List.copyOf(documents);
        problems = Map.copyOf(problems);
    }
}
