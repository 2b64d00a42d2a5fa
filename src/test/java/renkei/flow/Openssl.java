package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import renkei.sending.Digest;

/** Verifies a receipt as somebody does who has a zip program and openssl, and not this program. */
final class Openssl {
    private static final Pattern REFERENCE = Pattern.compile("URI=\"([^\"]+)\".*?DigestValue>([^<]+)<", Pattern.DOTALL);

    private Openssl() {}

    static void verify(Path receipt, Path trust) {
        try {
            Path opened = Files.createTempDirectory("receipt");
            open(receipt, opened);
            Path meta = opened.resolve("META-INF");
            assertThat(run(meta, trust)).contains("successful");
            String manifest = Files.readString(only(meta, ".xml"));
            Matcher references = REFERENCE.matcher(manifest.substring(manifest.indexOf("DataObjectReference")));
            int found = 0;
            while (references.find()) {
                byte[] bytes = Files.readAllBytes(opened.resolve(references.group(1)));
                String digest =
                        HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(references.group(2)));
                assertThat(Digest.of(bytes).hex()).isEqualTo(digest);
                found++;
            }
            assertThat(found).as("receipt.json and receipt.txt").isEqualTo(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(Path meta, Path trust) throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl", "cms", "-verify", "-binary", "-inform", "DER"));
        command.addAll(List.of("-in", only(meta, ".p7s").toString()));
        command.addAll(List.of("-content", only(meta, ".xml").toString()));
        command.addAll(List.of("-CAfile", only(trust, ".pem").toString(), "-purpose", "any"));
        command.addAll(List.of("-out", meta.resolve("verified").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void open(Path container, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(container);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
