package renkei.operator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import renkei.cluster.MemberName;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.office.OfficeNumber;
import renkei.operator.DeskAnswer;
import renkei.operator.Direction;
import renkei.operator.FixedOperator;
import renkei.operator.ListQuestion;
import renkei.operator.Operator;
import renkei.operator.OperatorException;
import renkei.operator.OperatorPass;
import renkei.operator.OperatorPassFile;
import renkei.operator.Operators;

class OperatorChannelIT {
    @Configuration(proxyBeanMethods = false)
    @Import(OperatorWeb.class)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Hub {}

    @TempDir
    private Path folder = Path.of("");

    private final FixedOperator inHub = new FixedOperator(true);
    private final FixedOperator offline = new FixedOperator(false);
    private Home home;
    private ConfigurableApplicationContext hub;

    @BeforeEach
    void startHub() {
        home = new HomeMaker(made -> {}).make(folder.resolve("home"), HomeMaker.exampleOffices());
        hub = new SpringApplicationBuilder(Hub.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("home", home);
                    context.getBeanFactory().registerSingleton("memberName", MemberName.ALONE);
                    context.getBeanFactory().registerSingleton("operator", inHub);
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource(
                                    "test", Map.of("server.port", "0", "server.address", "127.0.0.1")));
                })
                .run("--spring.config.name=none", "--logging.level.root=warn", "--spring.main.banner-mode=off");
    }

    @AfterEach
    void stopHub() {
        hub.close();
    }

    @Test
    void aCommandGetsTheSameAnswersFromARunningHubAsFromTheHomeItself() {
        try (Operator operator = operator()) {
            assertThat(operator.status()).isEqualTo(inHub.status());
            assertThat(operator.show("aaaa")).isEqualTo(inHub.show("aaaa")).hasSize(2);
            assertThat(operator.show("bbbb")).isEmpty();
            assertThat(operator.dead()).isEqualTo(inHub.dead());
            assertThat(operator.list(question(2)))
                    .isEqualTo(inHub.list(question(2)))
                    .hasSize(2);
            assertThat(operator.list(question(2).after(FixedOperator.FIRST))).hasSize(1);
            assertThat(operator.audit()).isEqualTo(inHub.audit());
            assertThat(operator.auditStand()).isEqualTo(inHub.auditStand());
            assertThat(operator.archive()).isEqualTo(inHub.archive()).hasSize(1);
        }
    }

    @Test
    void ordersArriveWithTheNameOfWhoGaveThem() {
        try (Operator operator = operator()) {
            DeskAnswer answer = operator.resend(List.of(FixedOperator.FIRST, FixedOperator.SECOND), "佐藤");
            assertThat(answer).isEqualTo(new DeskAnswer(List.of(FixedOperator.FIRST), List.of(FixedOperator.SECOND)));
            operator.withdraw(List.of(FixedOperator.FIRST), "佐藤");
        }
        assertThat(inHub.orders)
                .containsExactly(
                        "resend [" + FixedOperator.FIRST + ", " + FixedOperator.SECOND + "] by 佐藤",
                        "withdraw [" + FixedOperator.FIRST + "] by 佐藤");
    }

    @Test
    void thePassIsForItsOwnerOnlyAndGoesWithTheHub() throws Exception {
        Path file = home.data().resolve("operator.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        hub.close();
        assertThat(file).doesNotExist();
        try (Operator operator = operator()) {
            assertThat(operator.dead()).isEqualTo(offline.dead());
        }
    }

    @Test
    void aPassThatAKilledHubLeftBehindLeadsToTheHomeItself() throws Exception {
        OperatorPass last = pass();
        hub.close();
        new OperatorPassFile(home, MemberName.ALONE).write(last);
        try (Operator operator = operator()) {
            assertThat(operator.status().version()).isEqualTo("1.2.3");
        }
        assertThat(offline.orders).containsExactly("closed");
    }

    @Test
    void thePassOfAnotherHubIsNotTakenAway() throws Exception {
        OperatorPass other = OperatorPass.fresh(1);
        new OperatorPassFile(home, MemberName.ALONE).write(other);
        hub.close();
        assertThat(new OperatorPassFile(home, MemberName.ALONE).read()).contains(other);
    }

    @Test
    void strangersAreTurnedAway() throws Exception {
        String token = pass().token();
        String wrong = (token.charAt(0) == '0' ? "1" : "0") + token.substring(1);
        assertThat(answer("status", "Bearer " + token)).isEqualTo(200);
        for (String shown : List.of("Bearer " + wrong, "Bearer ", "Basic " + token, token, "")) {
            assertThat(answer("status", shown)).as(shown).isEqualTo(401);
        }
        for (String path :
                Stream.of("ping", "dead", "audit", "sendings/aaaa", "nothing").toList()) {
            assertThat(answer(path, "Bearer " + wrong)).as(path).isEqualTo(401);
        }
    }

    @Test
    void ordersThatAreTooLongOrNoOrdersAreRefused() throws Exception {
        assertThat(post("x".repeat(300_000))).isEqualTo(413);
        assertThat(post("{")).isEqualTo(400);
        assertThat(post("{\"ids\":[\"no id\"],\"by\":\"x\"}")).isEqualTo(400);
        assertThat(post("{\"ids\":[],\"by\":\"\"}")).isEqualTo(400);
        assertThat(post("{\"ids\":null,\"by\":\"x\"}")).isEqualTo(400);
        assertThat(post("{\"ids\":[],\"by\":\"x\"}")).isEqualTo(200);
        assertThatExceptionOfType(OperatorException.class)
                .isThrownBy(() -> operator().show("../dead"));
    }

    private Operator operator() {
        return new Operators(anyHome -> offline).of(home);
    }

    private static ListQuestion question(int limit) {
        return new ListQuestion(
                new OfficeNumber("0899999990"),
                Direction.SENT,
                FixedOperator.THEN,
                FixedOperator.THEN.plusSeconds(60),
                "",
                limit);
    }

    private OperatorPass pass() throws Exception {
        return new OperatorPassFile(home, MemberName.ALONE).read().orElseThrow();
    }

    private int answer(String path, String shown) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", shown));
    }

    private int post(String body) throws Exception {
        return send(HttpRequest.newBuilder(uri("dead/resend"))
                .header("Authorization", "Bearer " + pass().token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private URI uri(String path) throws Exception {
        return URI.create("http://127.0.0.1:" + pass().port() + "/operator/" + path);
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
