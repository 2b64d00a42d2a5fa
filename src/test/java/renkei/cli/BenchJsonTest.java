package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import renkei.bench.BenchReport;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;
import renkei.bench.Machine;
import renkei.operator.OperatorJson;

class BenchJsonTest {
    @Test
    void aFigureCarriesItsRatios() throws Exception {
        BenchReport report = new BenchReport(
                "flow",
                Machine.here(),
                List.of("200 pairs"),
                List.of(
                        new Figure("one", Quantity.SENDINGS, 600, 300, 1000),
                        new Figure("one", Quantity.PEAK_HEAP, 600, 0, 0)));

        JsonNode json = new JsonMapper().readTree(OperatorJson.write(BenchJson.of(report)));

        assertThat(json.path("conditions").path(0).asText()).isEqualTo("200 pairs");
        assertThat(json.path("machine").path("processors").asInt()).isPositive();
        JsonNode first = json.path("figures").path(0);
        assertThat(first.path("quantity").asText()).isEqualTo("SENDINGS");
        assertThat(first.path("unit").asText()).isEqualTo("/s");
        assertThat(first.path("ratio").asDouble()).isEqualTo(2);
        assertThat(first.path("floorRatio").asDouble()).isEqualTo(0.6);
        assertThat(json.path("figures").path(1).path("ratio").asDouble()).isZero();
    }
}
