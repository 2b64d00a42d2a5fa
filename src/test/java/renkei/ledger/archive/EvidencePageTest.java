package renkei.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditChain.Fields;
import renkei.ledger.LedgerRow;
import renkei.ledger.Samples;
import renkei.report.SchemaCheck;

/** docs/events.md and docs/evidence.schema.json say what is written. */
class EvidencePageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "a".repeat(32);
    private static final Fields FIELDS =
            new Fields(ID + ":picked-up", "PICKED_UP", ID, Samples.SENDER, Samples.RECEIVER, Samples.APRIL, "{}");
    private static final AuditChain FIRST = AuditChain.START.append(FIELDS);
    private static final LedgerRow ROW = new LedgerRow(1, FIELDS, FIRST.digest().hex());

    @Test
    void theLineOnThePageIsTheOneThatIsWritten() throws IOException {
        String line = new String(RowLines.write(ROW), StandardCharsets.UTF_8);
        assertThat(Files.readString(Path.of("docs/events.md"))).contains("\n" + line + "\n");
        assertThat(RowLines.read(line.getBytes(StandardCharsets.UTF_8))).isEqualTo(ROW);
    }

    @Test
    void aLineKeepsEveryCharacter() {
        Fields odd = new Fields(
                "改行\n", "\u0000\t\"\\", "\u2028", "𠮷", "", Samples.APRIL.plusMillis(7), "{\"a\":\"\\u0000é\"}");
        LedgerRow row = new LedgerRow(2, odd, FIRST.append(odd).digest().hex());
        byte[] line = RowLines.write(row);
        assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\n");
        assertThat(RowLines.read(line)).isEqualTo(row);
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws IOException {
        assertThat(problems("row", JSON.readTree(RowLines.write(ROW)))).isEmpty();
        Checkpoint checkpoint = new Checkpoint(1, Link.START.digest(), FIRST, Samples.APRIL, Link.START);
        assertThat(problems("checkpoint", JSON.readTree(checkpoint.json().bytes())))
                .isEmpty();
        assertThat(problems("archive", JSON.readTree(note().json().bytes()))).isEmpty();
        ObjectNode wrong = (ObjectNode) JSON.readTree(note().json().bytes());
        assertThat(problems("archive", wrong.put("month", "2026-13"))).isNotEmpty();
    }

    @Test
    void aNoteIsReadAsItWasWritten() {
        assertThat(ArchiveNote.read(note().json())).isEqualTo(note());
    }

    @ParameterizedTest
    @EnumSource
    void everyFlawIsOnThePageOfOperations(EvidenceFlaw flaw) throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("`" + flaw + "`");
    }

    private static ArchiveNote note() {
        return new ArchiveNote(
                1,
                Link.START.digest(),
                new ArchiveNote.Part(YearMonth.of(2026, 4), 1, true),
                new ArchiveNote.Span(AuditChain.START, FIRST, FIRST),
                Samples.APRIL,
                Link.START);
    }

    private static List<String> problems(String what, JsonNode document) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("docs/evidence.schema.json")));
        ObjectNode one = JSON.createObjectNode().put("$ref", "#/$defs/" + what);
        one.set("$defs", schema.get("$defs"));
        return SchemaCheck.problems(one, document);
    }
}
