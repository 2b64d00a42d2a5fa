package renkei.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import renkei.demo.Gap.Kind;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.SendingId;
import renkei.trust.Verdict;
import renkei.trust.Verifier;

/** Checks a receipt as its holder would: signature, signer, and whether it names this sending and these documents. */
final class ReceiptCheck {
    private static final String CONTENT = "receipt.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Verifier verifier;

    ReceiptCheck(Verifier verifier) {
        this.verifier = verifier;
    }

    /** What is wrong with the receipt in a file. */
    List<Gap> check(Path file, SendingId id, Drop drop) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return List.of(Gap.of(Kind.NO_RECEIPT, id));
        }
        Verdict verdict = verifier.verify(Content.of(bytes));
        if (verdict instanceof Verdict.Invalid invalid) {
            return List.of(Gap.of(Kind.RECEIPT_BROKEN, id, invalid.flaw().code()));
        }
        Verdict.Valid valid = verdict.orThrow();
        boolean right = valid.signer().isOffice(drop.receiver()) && isOf(valid.documents(), id, drop);
        return right ? List.of() : List.of(Gap.of(Kind.RECEIPT_WRONG, id, valid.signer()));
    }

    private static boolean isOf(List<Document> contents, SendingId id, Drop drop) throws IOException {
        for (Document content : contents) {
            if (content.name().value().equals(CONTENT)) {
                JsonNode receipt = JSON.readTree(content.content().bytes());
                return receipt.path("id").asText().equals(id.value())
                        && digests(receipt).equals(digests(drop));
            }
        }
        return false;
    }

    private static Map<String, String> digests(JsonNode receipt) {
        Map<String, String> digests = new TreeMap<>();
        receipt.path("documents")
                .forEach(each -> digests.put(
                        each.path("name").asText(), each.path("sha256").asText()));
        return digests;
    }

    private static Map<String, String> digests(Drop drop) {
        Map<String, String> digests = new TreeMap<>();
        drop.documents()
                .forEach(document -> digests.put(
                        document.name().value(), document.content().digest().hex()));
        return digests;
    }
}
