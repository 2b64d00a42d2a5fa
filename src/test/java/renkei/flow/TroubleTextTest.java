package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.folder.Trouble;
import renkei.ledger.archive.Kind;
import renkei.office.OfficeNumber;

class TroubleTextTest {
    @ParameterizedTest
    @EnumSource
    void everyTroubleSaysWhereItIsAndWhatToDo(Trouble.Kind kind) {
        String text =
                TroubleText.of(new Trouble(new OfficeNumber("0899900000"), kind, Path.of("outbox"), "no such file"));

        assertThat(text).startsWith("0899900000: ").contains("。").endsWith("outbox (no such file)");
    }

    @ParameterizedTest
    @EnumSource
    void evidenceThatCannotBeMadeSaysWhatToDo(Kind kind) {
        assertThat(TroubleText.noEvidence(kind, "no key")).contains("hub audit").endsWith(": no key");
    }
}
