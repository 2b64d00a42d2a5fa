package renkei.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brokers and PostgreSQL as processes of their own, without a hub. */
class ClusterIT {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void theBackupTakesOverWhenThePrimaryIsKilledAndThePrimaryWaitsWhenItIsBack(@TempDir Path home) throws Exception {
        try (Cluster cluster = Clusters.make(home)) {
            cluster.start();
            Brokers brokers = cluster.brokers();
            assertThat(brokers.primary().says(Brokers.ACTIVE)).isTrue();
            assertThat(brokers.backup().says(Brokers.ACTIVE)).isFalse();
            brokers.primary().kill();
            brokers.backup().awaitSaid(Brokers.ACTIVE, LIMIT);
            brokers.primary().start();
            brokers.primary().awaitReady(LIMIT);
            assertThat(brokers.primary().says(Brokers.ACTIVE)).isFalse();
        }
    }

    @Test
    void postgresKeepsWhatWasCommittedWhenItIsKilledAndLeavesNothingBehind(@TempDir Path home) throws Exception {
        Path folder;
        try (Cluster cluster = Clusters.make(home)) {
            Postgres postgres = cluster.postgres();
            folder = postgres.folder();
            postgres.program().start();
            postgres.program().awaitReady(LIMIT);
            try (Connection connection = connect(postgres, postgres.password())) {
                connection.createStatement().execute("CREATE TABLE kept (number INT)");
                connection.createStatement().execute("INSERT INTO kept VALUES (7)");
                postgres.program().kill();
            }
            postgres.program().start();
            postgres.program().awaitReady(LIMIT);
            try (Connection connection = connect(postgres, postgres.password());
                    ResultSet rows = connection.createStatement().executeQuery("SELECT number FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
            }
            assertThatThrownBy(() -> connect(postgres, "guessed").close()).hasMessageContaining("password");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aProgramThatEndsBeforeItIsReadyIsToldWithWhatItSaid(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("logs"));
        Program hub = Hubs.of(home, "x", home.resolve("logs"));
        hub.start();
        assertThatThrownBy(() -> hub.awaitReady(LIMIT))
                .isInstanceOf(ProgramException.class)
                .hasMessageContaining("hub-x.log")
                .hasMessageContaining(home.toString());
    }

    private static Connection connect(Postgres postgres, String password) throws Exception {
        return DriverManager.getConnection(postgres.url(), postgres.user(), password);
    }
}
