package renkei.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import renkei.folder.Disk;
import renkei.folder.OfficeFolders;
import renkei.home.KeptRecords;
import renkei.office.OfficeNumber;
import renkei.operator.ListedSending;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Verdict;

/** Where receipts lie, if nobody took them away: the receipts folder of the office that sent. Follows no link. */
final class ReceiptSource {
    private static final String CONTENT = "receipt.json";
    /** A receipt for the most documents that a sending can have takes a tenth of it. */
    private static final int LIMIT_BYTES = 16 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final OfficeFolders folders;
    private final Disk disk;
    private final KeptRecords records;
    private final Judge judge;

    ReceiptSource(OfficeFolders folders, Disk disk, KeptRecords records, Judge judge) {
        this.folders = folders;
        this.disk = disk;
        this.records = records;
        this.judge = judge;
    }

    Found find(ListedSending sending) {
        Path file = folders.of(sending.sender()).receipts().resolve(sending.id() + ".asice");
        return judge.judge(() -> records.addedTo(read(file), sending.id()), verdict -> isOf(verdict, sending));
    }

    /** Whether there is a receipt at all. */
    boolean exists(ListedSending sending) throws IOException {
        return disk.look(folders.of(sending.sender()).receipts().resolve(sending.id() + ".asice"))
                .isPresent();
    }

    private Content read(Path file) {
        try {
            return Content.of(disk.read(file, LIMIT_BYTES));
        } catch (IOException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, String.valueOf(file.getFileName()), e);
        }
    }

    private static boolean isOf(Verdict.Valid verdict, ListedSending sending) {
        return OfficeNumber.parse(sending.receiver())
                        .filter(verdict.signer()::isOffice)
                        .isPresent()
                && verdict.documents().stream()
                        .filter(document -> document.name().value().equals(CONTENT))
                        .anyMatch(document -> names(document, sending));
    }

    private static boolean names(Document document, ListedSending sending) {
        try {
            JsonNode receipt = JSON.readTree(document.content().bytes());
            Map<String, String> digests = new TreeMap<>();
            receipt.path("documents")
                    .forEach(each -> digests.put(
                            each.path("name").asText(), each.path("sha256").asText()));
            return receipt.path("id").asText().equals(sending.id().value())
                    && digests.equals(EvidenceSource.digests(sending));
        } catch (IOException e) {
            return false;
        }
    }
}
