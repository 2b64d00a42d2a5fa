package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import renkei.operator.SendingStory.DocumentLine;
import renkei.sending.Digest;

class SortTest {
    private static final String REST = "_202604_0899900000_43_0899900001_11_20260401090000.CSV";

    @Test
    void form7IsPlannedOrActualByWhatItGoesWith() {
        assertThat(codes("UPPLAN" + REST, "UPSIKYU" + REST)).containsExactly("UPPLAN", "UPSIKYU-planned");
        assertThat(codes("UPSIKYU" + REST, "UPJSK" + REST)).containsExactly("UPSIKYU-actual", "UPJSK");
        assertThat(codes("UPSIKYU" + REST)).containsExactly("UPSIKYU");
        assertThat(codes("UPSIKYU" + REST, "UPJSK" + REST, "UPPLAN" + REST)).startsWith("UPSIKYU");
    }

    @Test
    void whatIsNotOfTheStandardIsNamedByItsLook() {
        assertThat(codes("第3表.PDF", "message.txt", "UPPLAN.CSV", "x"))
                .containsExactly("pdf", "message", "other", "other");
    }

    @Test
    void sortsAreToldInTheOrderOfTheStandard() {
        ProofText text = new ProofText(Locale.JAPANESE);
        assertThat(text.sorts(Map.of("pdf", 1L, "UPSIKYU-actual", 1200L, "UPPLAN", 2L, "other", 3L)))
                .isEqualTo("第6表（予定） 2、第7表（実績） 1,200、PDF 1、その他 3");
        assertThat(new ProofText(Locale.ENGLISH).sorts(Map.of("UPSIKYU-planned", 1L)))
                .isEqualTo("Form 7 (planned) 1");
    }

    private static List<String> codes(String... names) {
        List<DocumentLine> documents = Stream.of(names)
                .map(name -> new DocumentLine(name, 1, Digest.of(new byte[0])))
                .toList();
        return documents.stream()
                .map(document -> Sort.of(document, documents).code())
                .toList();
    }
}
