package renkei.flow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
