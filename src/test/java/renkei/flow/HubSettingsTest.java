package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.FileSystemResource;

class HubSettingsTest {

    @Test
    void theSettingsOfTheProgramWork() throws IOException {
        assertThat(with(Map.of()).collect().lanes()).isEqualTo(4);
    }

    @Test
    void aHubIsAloneUnlessItHasANameThatCouldBeAFile() throws IOException {
        assertThat(with(Map.of()).cluster().name().isAlone()).isTrue();
        assertThat(with(Map.of("hub.cluster.member", "east-1")).cluster().name().value())
                .isEqualTo("east-1");
        assertThatThrownBy(() -> with(Map.of("hub.cluster.member", "../east")))
                .rootCause()
                .hasMessageContaining("hub.cluster.member")
                .hasMessageContaining("small letters");
    }

    @Test
    void queuesAndLedgerAreOutsideOnlyIfBothAre() throws IOException {
        String broker = "tcp://127.0.0.1:61616";
        assertThat(with(Map.of()).isOutside()).isFalse();
        assertThat(with(Map.of("hub.broker.url", broker)).isOutside()).isFalse();
        assertThat(with(Map.of("hub.broker.url", broker, "hub.ledger.url", "jdbc:postgresql://127.0.0.1/renkei"))
                        .isOutside())
                .isTrue();
    }

    @Test
    void hostsThatMayBeAskedAreAList() throws IOException {
        assertThat(with(Map.of()).revocation().hosts()).isEmpty();
        assertThat(with(Map.of("hub.revocation.hosts", "crl.example,ocsp.example:8080"))
                        .revocation()
                        .hosts())
                .containsExactlyInAnyOrder("crl.example", "ocsp.example:8080");
        assertThatThrownBy(() -> with(Map.of("hub.revocation.hosts", "http://crl.example")))
                .rootCause()
                .hasMessageContaining("hub.revocation.hosts")
                .hasMessageContaining("Give host or host:port");
    }

    @ParameterizedTest
    @CsvSource({
        "collect.sweep-interval-ms, 0",
        "collect.settle-ms, -1",
        "collect.lanes, 0",
        "revocation.grace-hours, -1",
        "limits.document-bytes, 60000001",
        "limits.sending-bytes, 300000000",
        "limits.documents-per-sending, 500",
        "deliver.consumers, 0",
        "deliver.first-delay-ms, 0",
        "deliver.longest-delay-ms, 10",
        "deliver.tries, 0",
        "deliver.tries-for-bugs, -1",
        "acknowledge.consumers, 0",
        "ledger.events-per-batch, 5001",
        "ledger.checkpoint-rows, 0",
        "ledger.checkpoint-minutes, 1441",
        "keep.sent-days, -1",
        "keep.marker-days, 0",
        "broker.remembered-ids, 0",
        "broker.memory-per-queue-bytes, 1000000",
        "broker.disk-free-bytes, -1",
    })
    void aValueThatCannotWorkIsRefusedByItsName(String key, String value) {
        assertThatThrownBy(() -> with(Map.of("hub." + key, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("hub." + key)
                .hasMessageContaining("Give a number from ");
    }

    @ParameterizedTest
    @CsvSource({
        "check.profile, STRICT, lenient",
        "check.profile, '', lenient",
        "check.profiles.0899900001, none, lenient",
        "check.profiles.899900001, strict, office number in quotes",
        "check.profiles.sftp:partner, strict, [sftp:PARTNER]",
        "check.profiles.post, strict, national",
    })
    void aProfileThatIsNoneIsRefusedWithThoseThereAre(String key, String value, String remedy) {
        assertThatThrownBy(() -> with(Map.of("hub." + key, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("hub." + key.replace(":", ""))
                .hasMessageContaining(remedy);
    }

    @Test
    void profilesAreReadByOfficeAndByChannel() throws IOException {
        CheckSettings check = with(Map.of(
                        "hub.check.profile", "standard",
                        "hub.check.profiles.0899900001", "strict",
                        "hub.check.profiles[sftp:partner]", "lenient"))
                .check();

        assertThat(check.profile()).isEqualTo("standard");
        assertThat(check.profiles()).isEqualTo(Map.of("0899900001", "strict", "sftp:partner", "lenient"));
        assertThat(with(Map.of()).check()).isEqualTo(new CheckSettings("lenient", Map.of()));
    }

    private static HubSettings with(Map<String, Object> changes) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("changes", changes));
        sources.addLast(new MapPropertySource("home", Map.of("renkei.home", "home")));
        new YamlPropertySourceLoader()
                .load("program", new FileSystemResource("config/application.yaml"))
                .forEach(sources::addLast);
        PropertySourcesPropertyResolver resolver = new PropertySourcesPropertyResolver(sources);
        return new Binder(
                        ConfigurationPropertySources.from(sources),
                        value -> value instanceof String text ? resolver.resolvePlaceholders(text) : value)
                .bind("hub", HubSettings.class)
                .get();
    }
}
