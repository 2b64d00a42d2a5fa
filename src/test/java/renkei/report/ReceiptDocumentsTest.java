package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.sending.SendingId;

class ReceiptDocumentsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Digest DIGEST = Digest.of("x".getBytes(StandardCharsets.UTF_8));

    @Test
    void programsReadTheFieldsAlwaysInThisOrder() {
        assertThat(text(ReceiptDocuments.of(receipt("20260601120000", "すみれ訪問介護"))
                        .get(0)))
                .isEqualTo("""
                        {
                          "type" : "renkei-receipt",
                          "version" : 1,
                          "id" : "abcdefghijklmnopqrstuvwxyz234567",
                          "sender" : {
                            "number" : "0899900016",
                            "name" : "さくら居宅介護支援事業所"
                          },
                          "receiver" : {
                            "number" : "0899900024",
                            "name" : "すみれ訪問介護"
                          },
                          "sequence" : "20260601120000",
                          "acceptedAt" : "2026-05-31T15:00:00Z",
                          "deliveredAt" : "2026-05-31T15:00:01.500Z",
                          "documents" : [
                            {
                              "name" : "a.csv",
                              "size" : 12345,
                              "sha256" : "%1$s",
                              "inboxName" : "a.csv"
                            },
                            {
                              "name" : "第1表.pdf",
                              "size" : 0,
                              "sha256" : "%1$s",
                              "inboxName" : "第1表 (2).pdf"
                            }
                          ]
                        }
                        """.formatted(DIGEST));
    }

    @Test
    void theSchemaDescribesWhatIsWritten() throws Exception {
        JsonNode schema = MAPPER.readTree(Files.readString(Path.of("docs/receipt.schema.json")));

        assertThat(SchemaCheck.problems(schema, json(receipt("20260601120000", ""))))
                .isEmpty();
        assertThat(SchemaCheck.problems(schema, json(receipt("", "")))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReceipt() throws Exception {
        JsonNode schema = MAPPER.readTree(Files.readString(Path.of("docs/receipt.schema.json")));
        List<Consumer<ObjectNode>> changes = List.of(
                json -> json.remove("id"),
                json -> json.put("id", "x"),
                json -> json.put("extra", 1),
                json -> json.put("version", 2),
                json -> json.put("deliveredAt", "yesterday"),
                json -> json.putArray("documents"),
                json -> json.withObject("/sender").put("number", "1"),
                json -> ((ObjectNode) json.get("documents").get(0)).put("size", -1));

        for (Consumer<ObjectNode> change : changes) {
            ObjectNode json = (ObjectNode) json(receipt("1", ""));
            change.accept(json);
            assertThat(SchemaCheck.problems(schema, json)).as(json.toString()).hasSize(1);
        }
    }

    @Test
    void peopleReadJapaneseWithTimesInJapan() {
        Document document =
                ReceiptDocuments.of(receipt("20260601120000", "すみれ訪問介護")).get(1);

        assertThat(document.name()).isEqualTo(new FileName("receipt.txt"));
        assertThat(text(document).split("\r\n"))
                .startsWith("受領書")
                .contains(
                        "送信番号  : abcdefghijklmnopqrstuvwxyz234567",
                        "ファイル連番: 20260601120000",
                        "送信元   : 0899900016 さくら居宅介護支援事業所",
                        "送信先   : 0899900024 すみれ訪問介護",
                        "受付日時  : 2026年6月1日 00:00:00",
                        "配達日時  : 2026年6月1日 00:00:01",
                        "文書(2 件)",
                        "1. a.csv",
                        "   大きさ  : 12,345 バイト",
                        "2. 第1表.pdf",
                        "   届いた名前: 第1表 (2).pdf(同じ名前のファイルがあったため)");
        assertThat(text(document).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aNameCannotPretendAnotherLine() {
        String text =
                text(ReceiptDocuments.of(receipt("", "x\r\n配達日時  : 昨日\u2028y")).get(1));

        assertThat(text).doesNotContain("ファイル連番").contains("0899900024 x  配達日時  : 昨日 y\r\n");
    }

    private static JsonNode json(Receipt receipt) throws Exception {
        return MAPPER.readTree(ReceiptDocuments.of(receipt).get(0).content().bytes());
    }

    private static Receipt receipt(String sequence, String receiverName) {
        return new Receipt(
                new SendingId("abcdefghijklmnopqrstuvwxyz234567"),
                new Receipt.Party(new OfficeNumber("0899900016"), "さくら居宅介護支援事業所"),
                new Receipt.Party(new OfficeNumber("0899900024"), receiverName),
                sequence,
                List.of(
                        new Receipt.Delivered(new FileName("a.csv"), 12_345, DIGEST, new FileName("a.csv")),
                        new Receipt.Delivered(new FileName("第1表.pdf"), 0, DIGEST, new FileName("第1表 (2).pdf"))),
                Instant.parse("2026-05-31T15:00:00Z"),
                Instant.parse("2026-05-31T15:00:01.500Z"));
    }

    private static String text(Document document) {
        return new String(document.content().bytes(), StandardCharsets.UTF_8);
    }
}
