package renkei.flow;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.NaiveFlow;

/** Camel, Spring Boot and Artemis with the settings that they come with; only that the queue is durable is set. */
public final class MeasuredNaive implements NaiveFlow {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Naive {}

    @Override
    public Running start(Path folder) {
        Map<String, Object> settings = Map.of(
                "spring.config.location", "optional:classpath:/bench/none/",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "logging.threshold.console", "off",
                "spring.artemis.mode", "embedded",
                "spring.artemis.embedded.persistent", "true",
                "spring.artemis.embedded.data-directory",
                        folder.resolve("artemis").toString(),
                "spring.artemis.embedded.queues", "naive",
                "camel.main.routes-include-pattern", "classpath:bench/naive.camel.yaml",
                "naive.folder", folder.toString());
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Naive.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        return new Flow(folder, context);
    }

    private record Flow(Path folder, ConfigurableApplicationContext context) implements Running {
        @Override
        public void close() {
            context.close();
        }
    }
}
