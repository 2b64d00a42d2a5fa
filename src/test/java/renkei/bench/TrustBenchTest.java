package renkei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustBenchTest {
    @Test
    void everyKindOfWorkIsMeasuredBesideItsBaselineAndItsLimit() {
        List<String> heard = new ArrayList<>();

        List<Figure> figures = new TrustBench(new Effort(List.of(0), 1, Duration.ofMillis(1)), InstantSource.system())
                .measure((done, all) -> heard.add(done + "/" + all));

        assertThat(figures)
                .extracting(Figure::subject)
                .containsExactly("sign RSA_2048", "verify RSA_2048", "sign EC_P256", "verify EC_P256", "seal", "open");
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.measured()).isPositive();
            assertThat(figure.baseline()).isPositive();
            assertThat(figure.floor()).isPositive();
        });
        assertThat(heard).containsExactly("2/12", "4/12", "6/12", "8/12", "10/12", "12/12");
    }
}
