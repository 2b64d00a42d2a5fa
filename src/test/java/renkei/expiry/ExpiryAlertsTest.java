package renkei.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryAlertsTest {
    private static final Instant END = Instant.parse("2026-12-31T15:00:00Z");
    private static final String OFFICE = "0899900016";

    private final List<String> heard = new ArrayList<>();
    private final Path file;
    private Instant now = END.minus(Duration.ofDays(61));

    ExpiryAlertsTest(@TempDir Path folder) {
        file = folder.resolve("certificate-alerts");
    }

    @Test
    void everyStageIsToldOnceAndTheRenewalToo() {
        for (int hours = 0; hours < 62 * 24; hours++) {
            // Made anew each time: what has been told survives a restart.
            alerts().look(Map.of(OFFICE, END));
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(heard)
                .containsExactly(
                        "0899900016 SIXTY_DAYS",
                        "0899900016 THIRTY_DAYS",
                        "0899900016 FOURTEEN_DAYS",
                        "0899900016 SEVEN_DAYS",
                        "0899900016 ONE_DAY",
                        "0899900016 ENDED");

        heard.clear();
        Instant renewed = now.plus(Duration.ofDays(365));
        alerts().look(Map.of(OFFICE, renewed));
        alerts().look(Map.of(OFFICE, renewed));
        assertThat(heard).containsExactly("0899900016 over after ENDED");
    }

    @Test
    void aStageBeginsToTheSecond() {
        now = END.minus(Duration.ofDays(60));
        alerts().look(Map.of(OFFICE, END));
        assertThat(heard).isEmpty();
        now = now.plusSeconds(1);
        alerts().look(Map.of(OFFICE, END));
        assertThat(heard).containsExactly("0899900016 SIXTY_DAYS");

        now = END;
        alerts().look(Map.of(OFFICE, END));
        assertThat(heard).as("it holds to the last moment").hasSize(2).endsWith("0899900016 ONE_DAY");
    }

    @Test
    void aHubThatWasAwayTellsOnlyWhereItStands() {
        now = END.minus(Duration.ofDays(5));
        alerts().look(Map.of(OFFICE, END));
        assertThat(heard).containsExactly("0899900016 SEVEN_DAYS");
    }

    @Test
    void aRenewalForAFewDaysEndsOneAlertAndStartsAnother() {
        now = END.minus(Duration.ofDays(3));
        alerts().look(Map.of(OFFICE, END));
        alerts().look(Map.of(OFFICE, END.plus(Duration.ofDays(2))));
        assertThat(heard)
                .containsExactly("0899900016 SEVEN_DAYS", "0899900016 over after SEVEN_DAYS", "0899900016 SEVEN_DAYS");
    }

    @Test
    void officesDoNotDisturbOneAnother() {
        now = END.minus(Duration.ofDays(3));
        alerts().look(Map.of(OFFICE, END, "0899900024", END.plus(Duration.ofDays(365))));
        alerts().look(Map.of(OFFICE, END, "0899900024", END.plus(Duration.ofDays(20)), "hub", END));
        assertThat(heard).containsExactly("0899900016 SEVEN_DAYS", "0899900024 THIRTY_DAYS", "hub SEVEN_DAYS");
    }

    @Test
    void theFileIsTheOwnersOnlyAndADamagedOneTellsAgain() throws Exception {
        now = END.minus(Duration.ofDays(3));
        alerts().look(Map.of(OFFICE, END));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        for (String bad : List.of("", "x\n", OFFICE + " SOON 2026\n", OFFICE + " SEVEN_DAYS yesterday\n")) {
            Files.writeString(file, bad);
            alerts().look(Map.of(OFFICE, END));
        }
        assertThat(heard).hasSize(5);
    }

    private ExpiryAlerts alerts() {
        return new ExpiryAlerts(file, List.of(new Ear()), () -> now);
    }

    private final class Ear implements Alarm {
        @Override
        public void started(Alert alert) {
            heard.add(alert.owner() + " " + alert.stage());
        }

        @Override
        public void over(Alert alert, Instant newEnd) {
            heard.add(alert.owner() + " over after " + alert.stage());
        }
    }
}
