package renkei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.ledger.Event.Parties;
import renkei.sending.Failure;
import renkei.sending.SendingId;

class EventTest {
    private static final Parties PARTIES = Samples.parties(1);

    @ParameterizedTest
    @EnumSource
    void carriesWhatItsTypeCarriesThroughJson(EventType type) {
        Event event = Samples.event(type, PARTIES, 5);
        assertThat(event.carries()).isEqualTo(Samples.detail(type));
    }

    @Test
    void isNamedAfterItsSendingAndType() {
        assertThat(Samples.event(EventType.PICKED_UP, PARTIES, 1).id()).isEqualTo(PARTIES.sending() + ":picked-up");
        assertThat(Samples.event(EventType.DELAYED, PARTIES, 1).id()).isEqualTo(PARTIES.sending() + ":delayed:t1");
    }

    @Test
    void countsTimeInMilliseconds() {
        Event event = Event.once(
                EventType.PICKED_UP, PARTIES, Instant.parse("2026-04-01T00:00:00.123456789Z"), new EventDetail.Plain());
        assertThat(event.at()).isEqualTo(Instant.parse("2026-04-01T00:00:00.123Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":a b", ":é", ":12345678901234567890123456789012345678901"})
    void refusesASerialOfOtherCharacters(String tail) {
        String id = PARTIES.sending() + ":delayed" + tail;
        String detail = Samples.detail(EventType.DELAYED).json();
        if (tail.isEmpty()) {
            assertThat(raw(id, EventType.DELAYED, detail).id()).isEqualTo(id);
        } else {
            assertThatThrownBy(() -> raw(id, EventType.DELAYED, detail))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("serial");
        }
    }

    @Test
    void refusesASerialWhereTheTypeHappensOnce() {
        assertThatThrownBy(() -> raw(PARTIES.sending() + ":delivered:2", EventType.DELIVERED, "{\"names\":[]}"))
                .hasMessageContaining("cannot have a serial");
    }

    @Test
    void refusesTheIdOfAnotherSendingOrType() {
        assertThatThrownBy(() -> raw(Samples.id(2) + ":picked-up", EventType.PICKED_UP, "{}"))
                .hasMessageContaining("should be named");
        assertThatThrownBy(() -> raw(PARTIES.sending() + ":receipted", EventType.PICKED_UP, "{}"))
                .hasMessageContaining("should be named");
    }

    @Test
    void refusesWhatIsNoOfficeNumberButAllowsNoReceiver() {
        SendingId id = PARTIES.sending();
        assertThat(Samples.event(EventType.PICKED_UP, new Parties(id, Samples.SENDER, ""), 1)
                        .receiver())
                .isEmpty();
        assertThatThrownBy(() -> Samples.event(EventType.PICKED_UP, new Parties(id, "", ""), 1))
                .hasMessageContaining("sender");
        assertThatThrownBy(() -> Samples.event(EventType.PICKED_UP, new Parties(id, Samples.SENDER, "x"), 1))
                .hasMessageContaining("receiver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{} {}",
                "{\"names\":[],\"names\":[]}",
                "{\"names\":\"x\"}",
                "{\"name\":[]}"
            })
    void refusesADetailThatIsNotWhatTheTypeCarries(String detail) {
        assertThatThrownBy(() -> raw(PARTIES.sending() + ":delivered", EventType.DELIVERED, detail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(PARTIES.sending() + ":delivered")
                .hasMessageContaining("wrong detail");
    }

    @Test
    void refusesAnUnknownFailure() {
        assertThatThrownBy(() -> raw(
                        PARTIES.sending() + ":delayed", EventType.DELAYED, "{\"failure\":\"bad-luck\",\"text\":\"\"}"))
                .hasMessageContaining("wrong detail");
    }

    @Test
    void keepsMembersItDoesNotKnow() {
        String detail = "{\"names\":[],\"colour\":\"緑\"}";
        Event event = raw(PARTIES.sending() + ":delivered", EventType.DELIVERED, detail);
        assertThat(event.detail()).isEqualTo(detail);
        assertThat(event.carries()).isEqualTo(new EventDetail.Delivered(List.of()));
    }

    @Test
    void refusesMoreThanFitsAndSaysHowMuchFits() {
        EventDetail large = new EventDetail.Delivered(Collections.nCopies(7000, "予定.csv"));
        assertThatThrownBy(() -> Event.once(EventType.DELIVERED, PARTIES, Samples.APRIL, large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536")
                .hasMessageContaining("fewer documents");
    }

    @Test
    void cutsTextForPeople() {
        EventDetail.Failed failed = new EventDetail.Failed(Failure.INBOX_FULL, "空".repeat(5000), List.of());
        assertThat(failed.text()).hasSize(2000).endsWith("…");
    }

    @Test
    void replacesHalfSurrogatePairsWhichHaveNoUtf8Form() {
        Event event = Event.once(
                EventType.DELIVERED, PARTIES, Samples.APRIL, new EventDetail.Delivered(List.of("a\ud800b", "𠮷.pdf")));
        assertThat(event.carries()).isEqualTo(new EventDetail.Delivered(List.of("a\ufffdb", "𠮷.pdf")));
    }

    private static Event raw(String id, EventType type, String detail) {
        return new Event(id, type, PARTIES.sending(), Samples.SENDER, Samples.RECEIVER, Samples.APRIL, detail);
    }
}
