package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code hub} script in a checkout of its own, with a Maven that only counts how often it is called. */
class HubBuildIT {
    @TempDir
    private Path folder = Path.of("");

    private Path checkout = Path.of("");
    private Path program = Path.of("");

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = folder.resolve("連携 ハブ");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.copy(Path.of("hub"), checkout.resolve("hub"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Path tools = Files.createDirectory(folder.resolve("bin"));
        program = folder.resolve("program.jar");
        writeProgram();
        Path maven = tools.resolve("mvn");
        Files.writeString(maven, """
                #!/usr/bin/env bash
                echo "$@" >>"%s"
                [[ -e pom.xml && ! -e broken ]] || { echo "the reason is this"; exit 1; }
                mkdir -p target
                sleep 0.3
                cp "%s" target/renkei-hub.jar
                """.formatted(folder.resolve("calls"), program));
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void itBuildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        assertThat(hub("a  b").out()).isEqualTo("[a  b]\n");
        assertThat(hub().err()).isEmpty();
        assertThat(calls()).isEqualTo(1);

        Files.writeString(checkout.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(
                checkout.resolve("src/main/New.java"),
                FileTime.from(Files.getLastModifiedTime(checkout.resolve("target/renkei-hub.built"))
                        .toInstant()
                        .plus(Duration.ofSeconds(2))));
        assertThat(hub().err()).contains("Building");
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void aMissingProgramIsBuiltAgain() throws Exception {
        hub();
        Files.delete(checkout.resolve("target/renkei-hub.jar"));
        assertThat(hub().code()).isZero();
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        CompletableFuture<Typed> other = CompletableFuture.supplyAsync(this::hubUnchecked);
        assertThat(hub().code()).isZero();
        assertThat(other.get(1, TimeUnit.MINUTES).code()).isZero();
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void aFailedBuildIsShownAndTriedAgain() throws Exception {
        Files.createFile(checkout.resolve("broken"));
        Typed failed = hub();
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).contains("the reason is this", "could not be built", "build.log");
        Files.delete(checkout.resolve("broken"));
        assertThat(hub().code()).isZero();
    }

    @Test
    void testRunsEveryTestAndPassesOptionsOn() throws Exception {
        assertThat(hub("test", "--long", "-Dtest=A B").code()).isZero();
        assertThat(Files.readString(folder.resolve("calls"))).isEqualTo("-B verify -Drenkei.long=true -Dtest=A B\n");
        assertThat(hub().code()).as("and what it built is used").isZero();
        assertThat(calls()).isEqualTo(1);
        Files.createFile(checkout.resolve("broken"));
        assertThat(hub("test").code()).isEqualTo(1);
    }

    @Test
    void testTakesAFolderOfPublicVectors() throws Exception {
        assertThat(hub("test", "--vectors", folder.toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("calls")))
                .isEqualTo("-B verify -Drenkei.vectors=" + folder.toRealPath() + "\n");
        assertThat(hub("test", "--vectors", "nowhere").err()).contains("--vectors needs the folder");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void whatRunsForLongRunsFromACopyThatNoBuildTouches() throws Exception {
        assertThat(hub("serve").out()).isEqualTo("[serve]\n");
        Path running = checkout.resolve("target/running");
        assertThat(running).isDirectoryContaining("glob:**.jar");
        Path first = onlyFile(running);
        hub("serve");
        assertThat(first).as("the copy of a process that has ended is gone").doesNotExist();
        assertThat(running).isDirectoryContaining("glob:**.jar");
    }

    private Typed hubUnchecked() {
        try {
            return hub();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Typed hub(String... arguments) throws IOException, InterruptedException {
        return Script.run(checkout.resolve("hub"), folder.resolve("bin"), arguments);
    }

    private long calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).size();
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().orElseThrow();
        }
    }

    /** A jar whose program prints its arguments. */
    private void writeProgram() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Printing.class.getName());
        String entry = Printing.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(program);
                JarOutputStream jar = new JarOutputStream(file, manifest);
                var in = java.util.Objects.requireNonNull(Printing.class.getResourceAsStream("/" + entry))) {
            jar.putNextEntry(new ZipEntry(entry));
            in.transferTo(jar);
        }
    }
}
