package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.operator.Operator;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.standard.DocumentKind;

class FlowIT {
    @Test
    void aSendingArrivesWithAReceiptAndIsPickedUp(@TempDir Path folder) throws Exception {
        GroupHome home = GroupHome.make(folder.resolve("home"), 2);
        List<Document> plan = Samples.make(SampleOrder.of(
                DocumentKind.UPPLAN,
                new SampleOffice(GroupHome.number(0), "43"),
                new SampleOffice(GroupHome.number(1), "11")));
        try (ConfigurableApplicationContext hub = home.start(Map.of())) {
            home.drop(0, plan);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !GroupHome.names(home.office(0).receipts()).isEmpty());
            assertThat(GroupHome.names(home.office(1).inbox()))
                    .containsExactlyElementsOf(
                            plan.stream().map(d -> d.name().value()).sorted().toList());
            for (Document document : plan) {
                assertThat(Files.readAllBytes(
                                home.office(1).inbox().resolve(document.name().value())))
                        .isEqualTo(document.content().bytes());
            }
            assertThat(GroupHome.names(home.office(0).outbox())).isEmpty();
            String id = GroupHome.names(home.office(0).receipts()).get(0).replace(".asice", "");
            for (Document document : plan) {
                Files.delete(home.office(1).inbox().resolve(document.name().value()));
            }
            Operator operator = hub.getBean(Operator.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> operator.show(id).stream()
                    .anyMatch(story -> story.state().name().equals("PICKED_UP")));
            System.out.println(operator.show(id));
            System.out.println(operator.status());
        }
    }
}
