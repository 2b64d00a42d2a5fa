package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.home.HomeMaker;
import renkei.operator.FixedOperator;
import renkei.operator.LedgerAudit;

class OperatorCommandsIT {
    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void makeHome() {
        home = new HomeMaker(made -> {})
                .make(folder.resolve("拠点 1"), HomeMaker.exampleOffices())
                .path();
    }

    @Test
    void statusIsFineWhenNobodyMustAct() {
        Typed typed = type(new FixedOperator(false), "status");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("No hub is running", "12 offices", "hub.deliver.folder", "All is well");
    }

    @Test
    void statusFindsWhatAPersonMustLookAt() {
        Typed typed = type(new FixedOperator(true), "status");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("waited 2 h", "2 sendings wait", "0899999990 ends on 2026-04-01 09:00:00");
        assertThat(typed.out()).as("names may not steer the terminal").doesNotContain("\u001B");
    }

    @Test
    void statusAsJsonIsOneDocument() throws Exception {
        Typed typed = type(new FixedOperator(true), "status", "--json");
        assertThat(typed.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.at("/queues/hub.deliver.folder").asInt()).isEqualTo(3);
        assertThat(json.at("/expiring/0/end").asText()).isEqualTo("2026-04-01T00:00:00Z");
    }

    @Test
    void showTellsOneSendingByTheBeginningOfItsId() {
        Typed typed = type(new FixedOperator(false), "show", FixedOperator.SECOND.value());
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("0899999990 → 0899999991", "計画書.pdf", "2026-04-01 09:00:00");
    }

    @Test
    void showAsksForMoreOfAnIdThatSeveralSendingsShare() {
        Typed typed = type(new FixedOperator(false), "show", "aaaa");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(FixedOperator.FIRST.value(), FixedOperator.SECOND.value());
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void showSaysWhenThereIsNoSuchSending() {
        assertThat(type(new FixedOperator(false), "show", "bbbb").code()).isEqualTo(2);
        assertThat(type(new FixedOperator(false), "show", "../x").err()).contains("no sending id");
    }

    @Test
    void deadListsWhatWaits() {
        Typed typed = type(new FixedOperator(true), "dead");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains(FixedOperator.FIRST.value(), "permission-denied", "inbox に書き込めません");
        assertThat(type(new FixedOperator(false), "dead").code()).isZero();
    }

    @Test
    void resendOrdersInThePersonsNameAndTellsWhatWasNotThere() {
        FixedOperator operator = new FixedOperator(true);
        Typed typed = type(operator, "dead", "resend", FixedOperator.FIRST.value(), FixedOperator.SECOND.value());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains(FixedOperator.SECOND.value()).doesNotContain(FixedOperator.FIRST.value());
        assertThat(operator.orders)
                .containsExactly(
                        "resend [" + FixedOperator.FIRST + ", " + FixedOperator.SECOND + "] by "
                                + System.getProperty("user.name"),
                        "closed");
    }

    @Test
    void resendAllTakesEverythingThatWaits() {
        FixedOperator operator = new FixedOperator(true);
        assertThat(type(operator, "dead", "resend", "--all").code()).isZero();
        assertThat(operator.orders).as("what comes back is not sent again").hasSize(2);
        assertThat(operator.orders.get(0)).contains("resend [" + FixedOperator.FIRST + "]");
    }

    @Test
    void withdrawOrdersNothingWhenOneIdIsWrong() {
        FixedOperator operator = new FixedOperator(true);
        Typed typed = type(operator, "dead", "withdraw", FixedOperator.FIRST.value(), "aaaa");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(operator.orders).containsExactly("closed");
    }

    @Test
    void auditNamesTheFirstBrokenRow() {
        assertThat(type(new FixedOperator(false), "audit").code()).isZero();
        Typed broken = type(new FixedOperator(true), "audit");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("row 42", "changed");
    }

    @Test
    void auditNamesTheEvidenceThatIsWrongAndWhatToDo() {
        FixedOperator operator = new FixedOperator(false);
        operator.audit = LedgerAudit.broken(
                81,
                "ROWS_DIFFER",
                new LedgerAudit.Evidence(
                        4, 2, 80, "ab", new LedgerAudit.Wrong("CHECKPOINT", 5, "checkpoints/2026/5.asice", "81–100")));
        Typed typed = type(operator, "audit");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("Checkpoint 5 is wrong", "checkpoints/2026/5.asice", "81–100", "was rewritten", "first row")
                .doesNotContain("MISSING");
    }

    @Test
    void archiveNamesTheFilesThatWereMade() {
        Typed typed = type(new FixedOperator(false), "archive");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("0000000001_2026-04_1.asice", "1 archives made");
    }

    private Typed type(FixedOperator operator, String command, String... further) {
        String[] arguments = new String[further.length + 2];
        arguments[0] = command;
        arguments[1] = home.toString();
        System.arraycopy(further, 0, arguments, 2, further.length);
        return Typed.command(Locale.ENGLISH, anyHome -> operator, arguments);
    }
}
