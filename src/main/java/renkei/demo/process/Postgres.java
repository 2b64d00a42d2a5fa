package renkei.demo.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL on the loopback of this machine, with an empty database; closing removes it with all its data.
 *
 * <p>It lies in a folder of its own for what is needed for a while, not in a home: started by root it runs as nobody, whom
 * a home shuts out, and so takes a copy of its program along.
 *
 * @param program the server
 * @param url of the database, for JDBC
 * @param user who owns the database
 * @param password of the user, made up for this server
 */
public record Postgres(Program program, String url, String user, String password, Path folder)
        implements AutoCloseable {
    private static final String USER = "renkei";

    /** Makes one; it is not started yet. */
    public static Postgres make(Parts parts, Path logs) {
        Account account = Account.usable();
        String password = Secret.next();
        int port = Ports.free(1).get(0);
        Path folder = newFolder();
        Path data = folder.resolve("data");
        try {
            Files.writeString(folder.resolve("password"), password);
            Tool.run(List.of(
                    "cp",
                    "-a",
                    parts.postgres().toString(),
                    folder.resolve("program").toString()));
            account.own(folder);
            Path bin = folder.resolve("program").resolve("bin");
            Tool.run(account.line(List.of(
                    bin.resolve("initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + USER,
                    "--pwfile=" + folder.resolve("password"),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale")));
            List<String> server = account.line(List.of(
                    bin.resolve("postgres").toString(),
                    "-D",
                    data.toString(),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    "" + port,
                    "-k",
                    ""));
            // SIGINT ends its clients; on SIGTERM it would wait for them.
            Command command = new Command(
                    "postgresql", server, Map.of("LC_ALL", "C"), folder, "ready to accept connections", "INT");
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            return new Postgres(new Program(command, logs), url, USER, password, folder);
        } catch (IOException e) {
            Trash.remove(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            Trash.remove(folder);
            throw e;
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    "renkei-postgresql-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.close();
        Trash.remove(folder);
    }
}
