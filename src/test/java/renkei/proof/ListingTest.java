package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.office.OfficeNumber;
import renkei.operator.Direction;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.operator.Operator;
import renkei.sending.SendingId;
import renkei.sending.State;

class ListingTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("0899900000");
    private static final Instant NOW = Instant.parse("2026-06-10T00:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final List<ListQuestion> asked = new ArrayList<>();

    @Test
    void asksForEachMonthOfBothListsUntilAPageIsNotFull() throws IOException {
        Operator operator = operator(question ->
                question.after().isEmpty() ? List.of(sending(1, "0899900001"), sending(2, "0899900001")) : List.of());
        try (Spool<Listing.Line> lines = spool()) {
            new Listing(operator, 2).write(order("202604-202605"), lines);
            assertThat(lines.count()).isEqualTo(4);
        }
        assertThat(asked).hasSize(8);
        assertThat(asked.get(1).after()).isEqualTo(sending(2, "0899900001").id().value());
        assertThat(asked.get(0).to()).isEqualTo(asked.get(2).from()).isEqualTo(Instant.parse("2026-04-30T15:00:00Z"));
        assertThat(asked).extracting(ListQuestion::direction).containsOnly(Direction.SENT, Direction.RECEIVED);
    }

    @Test
    void whatAnOfficeSentToItselfIsToldOnce() throws IOException {
        Operator operator = operator(question -> List.of(sending(1, OFFICE.value())));
        try (Spool<Listing.Line> lines = spool()) {
            new Listing(operator, 500).write(order("202604"), lines);
            assertThat(lines.count()).isEqualTo(1);
            try (Spool<Listing.Line>.Reading reading = lines.read()) {
                assertThat(reading.next().direction()).isEqualTo(Direction.SENT);
            }
        }
    }

    @Test
    void moreThanAProofTakesIsRefused() throws IOException {
        Operator endless = operator(question -> List.of(sending(asked.size(), "0899900001")));
        try (Spool<Listing.Line> lines = spool()) {
            assertThatThrownBy(() -> new Listing(endless, 1).write(order("202604"), lines))
                    .isInstanceOf(TooMuch.class);
            assertThat(lines.count()).isEqualTo(Listing.LIMIT);
        }
    }

    private Spool<Listing.Line> spool() throws IOException {
        return new Spool<>(folder.resolve("lines"), Listing.Line.class);
    }

    private static ProofOrder order(String months) {
        return new ProofOrder(
                OFFICE,
                "",
                Months.parse(months).orElseThrow(),
                true,
                Locale.JAPANESE,
                new ProofOrder.Maker(NOW, "hub", "1"));
    }

    private static ListedSending sending(int seed, String receiver) {
        SendingId id = new SendingId("a".repeat(26)
                + Integer.toString(seed + 100_000).replaceAll("[01]", "a").replaceAll("[89]", "b"));
        return new ListedSending(id, OFFICE, receiver, State.DELIVERED, NOW, Map.of(), "", List.of());
    }

    private interface Answers {
        List<ListedSending> list(ListQuestion question);
    }

    private Operator operator(Answers answers) {
        return (Operator) Proxy.newProxyInstance(
                Operator.class.getClassLoader(), new Class<?>[] {Operator.class}, (proxy, method, arguments) -> {
                    ListQuestion question = (ListQuestion) arguments[0];
                    asked.add(question);
                    return answers.list(question);
                });
    }
}
