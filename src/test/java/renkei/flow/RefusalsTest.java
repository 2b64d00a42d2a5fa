package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.Failure;
import renkei.sending.Rejected;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

class RefusalsTest {
    @Test
    void aNameCannotPretendASecondLineOfALog() {
        Finding unreadable =
                new Finding(Topic.NAME, "name-unreadable", Severity.ERROR, Place.DOCUMENT, List.of("a\nb"));

        assertThatThrownBy(() -> Refusals.demandNoErrors(Map.of("a\nb\u2028.csv", List.of(unreadable))))
                .isInstanceOf(Rejected.class)
                .hasMessage("name-unreadable: a?b?.csv: name-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-large", "sending-too-large", "too-many-documents"})
    void whateverIsTooMuchIsCalledTooLarge(String code) {
        Finding finding = new Finding(Topic.SENDING, code, Severity.ERROR, Place.DOCUMENT, List.of("1", "2"));

        assertThatThrownBy(() -> Refusals.demandNoErrors(Map.of("a.pdf", List.of(finding))))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.failure())
                        .isEqualTo(Failure.TOO_LARGE));
    }
}
