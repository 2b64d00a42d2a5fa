package renkei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import renkei.ledger.AuditChain.Fields;

class AuditChainTest {
    private static final String ID = "a".repeat(32);
    private static final Fields FIELDS =
            new Fields(ID + ":picked-up", "PICKED_UP", ID, Samples.SENDER, Samples.RECEIVER, Samples.APRIL, "{}");

    @Test
    void givesTheDigestThatThePageOfEventsGives() throws IOException {
        AuditChain first = AuditChain.START.append(FIELDS);
        assertThat(first.number()).isEqualTo(1);
        assertThat(Files.readString(Path.of("docs/events.md"))).contains("| **digest** | `" + first.digest() + "` |");
    }

    @Test
    void coversEveryFieldAndTheRowBefore() {
        List<UnaryOperator<Fields>> changes = List.of(
                f -> fields("x", f.type(), f.sending(), f.sender(), f.receiver(), f.at(), f.detail()),
                f -> fields(f.id(), "x", f.sending(), f.sender(), f.receiver(), f.at(), f.detail()),
                f -> fields(f.id(), f.type(), "x", f.sender(), f.receiver(), f.at(), f.detail()),
                f -> fields(f.id(), f.type(), f.sending(), "x", f.receiver(), f.at(), f.detail()),
                f -> fields(f.id(), f.type(), f.sending(), f.sender(), "x", f.at(), f.detail()),
                f -> fields(f.id(), f.type(), f.sending(), f.sender(), f.receiver(), f.at().plusMillis(1), f.detail()),
                f -> fields(f.id(), f.type(), f.sending(), f.sender(), f.receiver(), f.at(), "{ }"));
        AuditChain right = AuditChain.START.append(FIELDS);
        assertThat(changes).allSatisfy(change -> assertThat(
                        AuditChain.START.append(change.apply(FIELDS)).digest())
                .isNotEqualTo(right.digest()));
        assertThat(new AuditChain(0, right.digest()).append(FIELDS).digest()).isNotEqualTo(right.digest());
        assertThat(new AuditChain(1, AuditChain.START.digest()).append(FIELDS).digest())
                .isNotEqualTo(right.digest());
    }

    @Test
    void letsNoCharacterMoveFromOneFieldToTheNext() {
        Fields left = fields(ID, "AB", "C", Samples.SENDER, "", Samples.APRIL, "{}");
        Fields right = fields(ID, "A", "BC", Samples.SENDER, "", Samples.APRIL, "{}");
        assertThat(AuditChain.START.append(left)).isNotEqualTo(AuditChain.START.append(right));
    }

    private static Fields fields(
            String id, String type, String sending, String sender, String receiver, Instant at, String detail) {
        return new Fields(id, type, sending, sender, receiver, at, detail);
    }
}
