package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.ledger.Ledger;
import renkei.operator.Operator;
import renkei.operator.OperatorJson;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.State;
import renkei.standard.DocumentKind;
import renkei.trust.Keyring;
import renkei.trust.Seal;

/**
 * After an exchange, nothing of what documents say lies open in the home, and no key anywhere but in {@code keys/}. Open by
 * design: the offices' own folders; and in ledger, queues and log who sent what to whom when: office numbers, file names,
 * sizes, digests.
 */
class SealedRestIT {
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final Charset MS932 = Charset.forName("MS932");
    private static final Pattern FIELD_ENDS = Pattern.compile("[,\\r\\n]+");
    private static final String CANARY = "カナリア薬師寺小鳥様";
    private static final List<String> FRAGMENTS = List.of("カナリア", "薬師寺小鳥", "小鳥様", "canary-8d41");

    @Test
    void nothingOfTheDocumentsAndNoKeyIsFoundInPlainText(@TempDir Path folder) throws Exception {
        GroupHome group = GroupHome.make(folder.resolve("home"), 3);
        Path to = group.office(0).outbox().resolve(GroupHome.number(1).value());
        try (ConfigurableApplicationContext hub = group.start(Map.of())) {
            group.dropInto(to, List.of(letter("letter.pdf")));
            group.dropInto(group.office(0).outbox(), plan());
            group.dropInto(group.office(2).outbox(), brokenPlan());
            Files.createDirectories(group.office(2).outbox().resolve("0899899999"));
            group.dropInto(group.office(2).outbox().resolve("0899899999"), List.of(letter("lost.pdf")));

            await().atMost(WAIT)
                    .until(() -> GroupHome.names(group.office(0).receipts()).size() == 2);
            await().atMost(WAIT).until(() -> hub.getBean(Ledger.class).counts().getOrDefault(State.REJECTED, 0L) == 2);
            assertThat(reports(group))
                    .as("the office itself is told what is wrong")
                    .contains(FRAGMENTS.get(0));
            // One more that waits in its queue while we search.
            DiskFaults.fill(group.office(1).inbox().toString());
            group.dropInto(to, List.of(letter("waiting.pdf")));
            await().atMost(WAIT).until(() -> hub.getBean(Ledger.class).counts().getOrDefault(State.ACCEPTED, 0L) == 1);

            assertThat(new String(OperatorJson.write(hub.getBean(Operator.class).status()), StandardCharsets.UTF_8))
                    .doesNotContain(FRAGMENTS);
            search(group, "while it runs");
        } finally {
            DiskFaults.makeRoom(group.office(1).inbox().toString());
        }
        search(group, "after it stopped");
        theSearchFindsWhatIsNotSealed(group);
    }

    private static String reports(GroupHome group) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(group.office(2).rejected())) {
            if (file.toString().endsWith(".report.json")) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static void search(GroupHome group, String when) throws Exception {
        Map<String, byte[]> wanted = new TreeMap<>();
        for (String fragment : FRAGMENTS) {
            forms(fragment).forEach(wanted::put);
        }
        wanted.putAll(clientFields());
        Map<String, byte[]> keys = keyLines(group.home().keys());
        assertThat(keys).hasSizeGreaterThan(10);
        List<String> found = new ArrayList<>();
        for (Path file : files(group.home().path())) {
            byte[] bytes = Files.readAllBytes(file);
            boolean open = file.startsWith(group.home().offices());
            boolean ownKeys = file.startsWith(group.home().keys());
            if (!open && !ownKeys) {
                wanted.forEach((name, form) -> note(found, file, name, bytes, form));
            }
            if (!ownKeys) {
                keys.forEach((name, form) -> note(found, file, name, bytes, form));
            }
        }
        assertThat(found).as(when).isEmpty();
    }

    /** The letter is stored as it is in its container: without the seal the search would find it. */
    private static void theSearchFindsWhatIsNotSealed(GroupHome group) throws Exception {
        Seal seal =
                new Seal(Keyring.open(group.home().keys(), Clock.systemUTC()).vaultKeys());
        int seen = 0;
        for (Path file : files(group.home().vault())) {
            byte[] opened = seal.open(Content.of(Files.readAllBytes(file))).bytes();
            seen += contains(opened, "canary-8d41".getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertThat(seen).as("the letters, opened").isEqualTo(2);
    }

    private static void note(List<String> found, Path file, String name, byte[] bytes, byte[] form) {
        if (contains(bytes, form)) {
            found.add(file + ": " + name);
        }
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        for (int start = 0; start <= bytes.length - form.length; start++) {
            if (bytes[start] == form[0] && Arrays.equals(bytes, start, start + form.length, form, 0, form.length)) {
                return true;
            }
        }
        return false;
    }

    /** How a text may lie somewhere: in the character sets in use, as Base64 wherever it begins, as hexadecimal digits. */
    private static Map<String, byte[]> forms(String text) {
        Map<String, byte[]> forms = new TreeMap<>();
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, MS932, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = text.getBytes(charset);
            forms.put(text + " in " + charset, bytes);
            forms.put(text + " in hex of " + charset, ascii(HexFormat.of().formatHex(bytes)));
            for (int shift = 0; shift < 3; shift++) {
                byte[] shifted = new byte[shift + bytes.length];
                System.arraycopy(bytes, 0, shifted, shift, bytes.length);
                String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                forms.put(
                        text + " in Base64 of " + charset + " " + shift,
                        ascii(coded.substring(shift + 1, coded.length() - 1)));
            }
        }
        return forms;
    }

    /** What the sample says of its clients: every field with Japanese text of four characters or more. */
    private static Map<String, byte[]> clientFields() {
        Map<String, byte[]> fields = new TreeMap<>();
        for (Document document : plan()) {
            for (String field : FIELD_ENDS.split(new String(document.content().bytes(), MS932), -1)) {
                String text = field.replace("\"", "").strip();
                if (text.length() >= 4 && text.chars().anyMatch(character -> character > 0x3000)) {
                    fields.put("field " + text, text.getBytes(StandardCharsets.UTF_8));
                    fields.put("field in MS932 " + text, text.getBytes(MS932));
                }
            }
        }
        assertThat(fields).hasSizeGreaterThan(3);
        return fields;
    }

    private static Map<String, byte[]> keyLines(Path keys) throws IOException {
        Map<String, byte[]> lines = new TreeMap<>();
        for (Path file : files(keys)) {
            String name = String.valueOf(file.getFileName());
            if (name.equals("key.pem") || name.equals("vault.key")) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("-----") && line.length() >= 16)
                        // The last lines of two keys of one kind may be alike where the format says so.
                        .forEach(line -> lines.put("key " + file + " " + lines.size(), ascii(line)));
            }
        }
        return lines;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<Document> plan() {
        return Samples.make(SampleOrder.of(
                DocumentKind.UPPLAN,
                new SampleOffice(GroupHome.number(0), "43"),
                new SampleOffice(GroupHome.number(1), "11")));
    }

    /** Refused, with findings that quote what it says. */
    private static List<Document> brokenPlan() {
        return Samples.make(SampleOrder.of(
                        DocumentKind.UPPLAN,
                        new SampleOffice(GroupHome.number(2), "43"),
                        new SampleOffice(GroupHome.number(1), "11")))
                .stream()
                .map(good -> new Document(
                        good.name(), Content.of(broken(new String(good.content().bytes(), MS932)))))
                .toList();
    }

    /** The second field of every row is something that no number is. */
    private static byte[] broken(String text) {
        return text.replaceAll("(?m)^([^,]*),[^,]*", "$1," + CANARY).getBytes(MS932);
    }

    /** A PDF that does not become smaller, so that its container holds it as it is. */
    private static Document letter(String name) {
        byte[] noise = new byte[20_000];
        new Random(name.hashCode()).nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(("%PDF-1.4\n" + CANARY + " canary-8d41 ").getBytes(StandardCharsets.UTF_8));
            out.write(CANARY.getBytes(MS932));
            out.write(noise);
            out.write("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(new FileName(name), Content.of(out.toByteArray()));
    }
}
