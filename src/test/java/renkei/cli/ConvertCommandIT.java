package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandIT {
    private static final String TAIL = "_0899900001_43_0899900002_11_20260401090000.CSV";

    @TempDir
    private Path folder = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void folders() {
        in = folder.resolve("in");
        out = folder.resolve("out");
    }

    @Test
    void aSendingIsWrittenUnderItsNewNamesAndPassesTheCheck() throws IOException {
        sample("UP1KYO", "3");
        Files.writeString(in.resolve("メモ.pdf"), "attached");

        Typed typed = convert("--to", "4.1", "--sender-type", "43", "--receiver-type", "11");

        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        assertThat(names(out))
                .containsExactlyInAnyOrder("UPHOSOKU_000000" + TAIL, "UP1KYO" + TAIL, "UP2KYO" + TAIL, "メモ.pdf");
        assertThat(out.resolve("メモ.pdf")).hasContent("attached");
        assertThat(typed.out()).contains("変換した文書: 3 件、そのまま写した文書: 1 件");
        Files.delete(out.resolve("メモ.pdf"));
        assertThat(Typed.command(Locale.ENGLISH, "check", out.toString()).code())
                .isZero();
    }

    @Test
    void theOfficeDirectoryTellsTheServiceTypes() throws IOException {
        sample("UP1KYO", "3");
        Path offices = Files.writeString(
                folder.resolve("offices.csv"),
                "number,name,service_types,channel\n0899900001,みほん,43,folder\n0899900002,れいじ,11,folder\nx,,,\n");

        Typed typed = convert("--to", "4.1", "--offices", offices.toString());

        assertThat(typed.code()).as(typed.out()).isZero();
        assertThat(typed.err()).contains("4");
        assertThat(names(out)).contains("UP1KYO" + TAIL);
    }

    @Test
    void whatCannotBeConvertedIsNotWrittenNorWhatGoesWithIt() throws IOException {
        sample("UP1KYO", "4.1");
        Files.writeString(in.resolve("メモ.pdf"), "attached");

        Typed typed = convert("--to", "3");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(names(out)).isEmpty();
        assertThat(typed.out()).contains("convert-kind-unknown", "--without UP3KYO", "変換を見合わせました", "書き出さなかった文書: 5 件");

        Typed without = convert("--to", "3", "--without", "UP3KYO");

        assertThat(without.code()).isZero();
        assertThat(names(out)).hasSize(4).noneMatch(name -> name.startsWith("UP3KYO"));
        assertThat(without.out()).contains("除いた文書: 1 件");
    }

    @Test
    void otherSendingsAreWrittenAllTheSame() throws IOException {
        sample("UP1KYO", "4.1");
        sample("DLTPLAN", "4.1", "--seed", "2");

        Typed typed = convert("--to", "3");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(names(out)).containsExactly("DLTPLAN_202604_0899900001_0899900002_20260401090001.CSV");
    }

    @Test
    void noFileIsWrittenOver() throws IOException {
        sample("UP1KYO", "3");
        Files.createDirectories(out);
        Path mine = Files.writeString(out.resolve("UP2KYO" + TAIL), "mine");

        Typed typed = convert("--to", "4.1", "--sender-type", "43", "--receiver-type", "11");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("UP2KYO" + TAIL);
        assertThat(names(out)).containsExactly("UP2KYO" + TAIL);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void twoFilesOfOneNameAreNotMixedUp() throws IOException {
        sample("DLTPLAN", "3");
        Path other = Files.createDirectories(in.resolve("other"));
        for (Path file : files(in)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }

        Typed typed = convert("--to", "4.1", "--sender-type", "43", "--receiver-type", "11");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("convert-name-taken");
        assertThat(names(out)).isEmpty();
    }

    @Test
    void twoAttachmentsOfOneNameAreNotMixedUp() throws IOException {
        sample("DLTPLAN", "3");
        Files.writeString(in.resolve("a.pdf"), "one");
        Files.writeString(Files.createDirectories(in.resolve("other")).resolve("A.PDF"), "other");

        Typed typed = convert("--to", "4.1", "--sender-type", "43", "--receiver-type", "11");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("convert-name-taken", "a.pdf", "A.PDF");
        assertThat(names(out)).containsExactly("DLTPLAN_202604" + TAIL);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        sample("DLTPLAN", "3");
        Files.writeString(folder.resolve("secret"), "x");
        Files.createSymbolicLink(in.resolve("a.pdf"), folder.resolve("secret"));

        Typed typed = convert("--to", "4.1", "--sender-type", "43", "--receiver-type", "11");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("not-a-document");
        assertThat(names(out)).containsExactly("DLTPLAN_202604" + TAIL);
    }

    @Test
    void programsGetJson() throws IOException {
        sample("UP1KYO", "3");
        Typed typed = convert("--to", "4.1", "--json", "--sender-type", "43");

        JsonNode json = new ObjectMapper().readTree(typed.out());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(json.at("/edition").asText()).isEqualTo("V4.1");
        assertThat(json.at("/sendings/0/converted").asBoolean()).isFalse();
        assertThat(json.at("/sendings/0/findings/0/code").asText()).isEqualTo("convert-type-unknown");
        assertThat(json.at("/sendings/0/documents/0/name").asText()).startsWith("UP1KYO_");
        assertThat(json.at("/sendings/0/documents/0/edition").asText()).isEqualTo("V3");
        assertThat(json.at("/sendings/0/documents/0/fate").asText()).isEqualTo("held-back");
        JsonNode written = new ObjectMapper()
                .readTree(convert("--to", "4.1", "--json", "--sender-type", "43", "--receiver-type", "11")
                        .out());
        assertThat(written.at("/sendings/0/documents/0/result").asText()).isEqualTo("UP1KYO" + TAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "--to, 5, V4.1",
        "--without, UPPLAN, UP3KYO",
        "--without, 単位数, TAISコード",
        "--sender-type, 99, 43",
        "--receiver-type, ../x, 11",
    })
    void whatCannotBeMetIsAnsweredWithWhatCan(String option, String value, String possible) throws IOException {
        sample("UPPLAN", "4.1");
        List<String> options = new ArrayList<>(List.of("--to", "3"));
        if (option.equals("--to")) {
            options.set(1, value);
        } else {
            options.addAll(List.of(option, value));
        }

        Typed typed = convert(options.toArray(String[]::new));

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(option, value, possible);
        assertThat(names(out)).isEmpty();
    }

    @Test
    void nothingToConvertIsNoSuccess() throws IOException {
        Files.createDirectories(in);
        assertThat(convert("--to", "3").code()).isEqualTo(2);
    }

    private void sample(String kind, String edition, String... further) {
        Stream<String> order = Stream.of(
                "sample",
                in.toString(),
                "--kind",
                kind,
                "--edition",
                edition,
                "--sender",
                "0899900001",
                "--receiver",
                "0899900002",
                "--month",
                "202604");
        Typed typed = Typed.command(
                Locale.ENGLISH, Stream.concat(order, Stream.of(further)).toArray(String[]::new));
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    private Typed convert(String... options) {
        Stream<String> command = Stream.of("convert", in.toString(), "--out", out.toString());
        return Typed.command(
                Locale.JAPANESE, Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> names(Path where) throws IOException {
        return files(where).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path where) throws IOException {
        if (!Files.exists(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }
}
