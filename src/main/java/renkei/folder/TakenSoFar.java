package renkei.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/** What has been read of a pile, and what was wrong with the rest. */
final class TakenSoFar {
    private final Pile pile;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, List<Finding>> problems = new TreeMap<>();
    private final List<Original> originals = new ArrayList<>();
    private long bytes;

    TakenSoFar(Pile pile) {
        this.pile = pile;
    }

    long bytes() {
        return bytes;
    }

    void document(Seen file, FileName name, Content content) {
        documents.add(new Document(name, content));
        bytes += content.size();
        originals.add(new Original(file.name(), file.traits(), content.digest().hex(), false));
    }

    /** Something that is no document: a file with an unsafe name, a link, a folder, a device. */
    void stray(Seen file) {
        if (file.traits().kind() == Traits.Kind.FILE) {
            problem(file.name(), Topic.NAME, "name-unreadable", file.name());
        } else {
            String kind = file.traits().kind().name().toLowerCase(Locale.ROOT);
            problem(file.name(), Topic.SENDING, "not-a-document", kind);
        }
        originals.add(new Original(file.name(), file.traits(), "", false));
    }

    void unread(Seen file, String code, String argument) {
        problem(file.name(), Topic.SENDING, code, argument);
        originals.add(new Original(file.name(), file.traits(), "", false));
    }

    void checksum(String document, Optional<Digest> expected) {
        for (Document one : documents) {
            Digest actual = one.content().digest();
            if (one.name().value().equalsIgnoreCase(document) && !expected.equals(Optional.of(actual))) {
                problem(one.name().value(), Topic.SENDING, "digest-mismatch", actual.hex());
            }
        }
        documents.removeIf(one -> problems.containsKey(one.name().value()));
    }

    /** What a person wrote: travels with the documents as one of them. */
    void message(Seen file, Content content) {
        if (MessageText.decode(content.bytes()).isEmpty()) {
            problem(file.name(), Topic.TEXT, "message-unreadable", "");
        } else {
            documents.add(new Document(new FileName(Role.MESSAGE), content));
        }
        sidecar(file, content.digest().hex());
    }

    void sidecar(Seen file, String digestHex) {
        originals.add(new Original(file.name(), file.traits(), digestHex, true));
    }

    Taken taken() {
        documents.sort(Comparator.comparing(Document::name));
        return new Taken(pile, documents, problems, new Originals(originals));
    }

    private void problem(String name, Topic topic, String code, String argument) {
        Finding finding = new Finding(topic, code, Severity.ERROR, Place.DOCUMENT, List.of(argument));
        problems.computeIfAbsent(name, key -> new ArrayList<>()).add(finding);
    }
}
