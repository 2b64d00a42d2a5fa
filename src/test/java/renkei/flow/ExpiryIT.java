package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.operator.ExpiringCertificate;
import renkei.operator.Operator;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.identity.Offer;
import renkei.trust.identity.Owner;

/** Two offices and a hub whose clock a test sets: one certificate ends, the other does not. */
class ExpiryIT {
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final Duration AHEAD = Duration.ofDays(20);
    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    /** A clock that goes as ours does, but further on. */
    private static final class SetClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(LATER.get());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        static BeanPostProcessor setClock() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Clock ? new SetClock() : bean;
                }
            };
        }
    }

    @Test
    void anExpiredCertificateStopsThatOfficeAndNobodyElseUntilItIsRenewed(@TempDir Path folder) throws Exception {
        GroupHome group = GroupHome.make(folder.resolve("home"), 3);
        OfficeKeys.endIn(group.home(), GroupHome.number(0), Duration.ofDays(10));
        LATER.set(Duration.ZERO);
        try (ConfigurableApplicationContext hub = start(group)) {
            group.dropInto(group.office(0).outbox().resolve(GroupHome.number(1).value()), plan("before"));
            await().atMost(WAIT)
                    .until(() -> GroupHome.names(group.office(1).inbox()).size() == 1);

            LATER.set(AHEAD);
            hub.getBean(ExpiryWatch.class).look();
            group.dropInto(group.office(0).outbox().resolve(GroupHome.number(1).value()), plan("late"));
            group.dropInto(group.office(2).outbox().resolve(GroupHome.number(1).value()), plan("other"));

            await().atMost(WAIT)
                    .until(() -> GroupHome.names(group.office(1).inbox()).size() == 2);
            await().atMost(WAIT)
                    .until(() ->
                            hub.getBean(LastFailures.class).lines(10).toString().contains("0899900000"));
            assertThat(GroupHome.names(
                            group.office(0).outbox().resolve(GroupHome.number(1).value())))
                    .containsExactly("late.pdf");
            Path notice = group.office(0).rejected().resolve(ExpiryTexts.noticeName());
            assertThat(notice).content(StandardCharsets.UTF_8).contains("送信が止まっています", "0899900000", "本部");
            assertThat(GroupHome.names(group.office(2).rejected())).isEmpty();
            assertThat(hub.getBean(Operator.class).status().expiring())
                    .extracting(ExpiringCertificate::owner, ExpiringCertificate::ended)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("0899900000", true));
            String log = Files.readString(group.home().logs().resolve("hub.log"));
            assertThat(log).containsOnlyOnce("に切れました");

            renew(hub.getBean(Keyring.class));
            hub.getBean(ExpiryWatch.class).look();

            await().atMost(WAIT)
                    .until(() -> GroupHome.names(group.office(1).inbox()).size() == 3);
            assertThat(notice).doesNotExist();
            assertThat(hub.getBean(Operator.class).status().expiring()).isEmpty();
        }
        try (ConfigurableApplicationContext again = start(group)) {
            again.getBean(ExpiryWatch.class).look();
            assertThat(Files.readString(group.home().logs().resolve("hub.log")))
                    .as("a restart repeats nothing")
                    .containsOnlyOnce("0899900000 の証明書が更新されました");
        } finally {
            LATER.set(Duration.ZERO);
        }
    }

    private static void renew(Keyring keys) {
        Identity renewed = keys.authority().issue(GroupHome.number(0), "", KeyType.EC_P256);
        Owner owner = new Owner.OfOffice(GroupHome.number(0));
        keys.enrolment().take(owner, new Offer(List.of(renewed.signing()), renewed.chain()));
    }

    private static ConfigurableApplicationContext start(GroupHome group) {
        return group.start(Map.of("spring.main.sources", Wiring.class.getName()));
    }

    private static List<Document> plan(String name) {
        return List.of(new Document(
                new FileName(name + ".pdf"),
                Content.of(("%PDF-1.4 " + name + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII))));
    }
}
