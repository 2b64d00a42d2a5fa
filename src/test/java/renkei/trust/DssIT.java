package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import renkei.sending.Content;

/** The EU's DSS library, OpenSSL and this program judge the same containers ({@code containers.spec.yaml}). */
class DssIT {
    private static final Specimens SPECIMENS = new Specimens();
    private static final Map<String, Judges> JUDGES = new HashMap<>();
    private static final Map<String, Content> MADE = new HashMap<>();

    @TempDir
    private static Path folder;

    record Case(String made, String at, String ours, String openssl, String dss) {
        @Override
        public String toString() {
            return made + ", " + at;
        }
    }

    @BeforeAll
    static void call() throws Exception {
        JUDGES.put("then", Judges.then(SPECIMENS, Files.createDirectory(folder.resolve("then"))));
        JUDGES.put("later", Judges.later(SPECIMENS, Files.createDirectory(folder.resolve("later"))));
    }

    @AfterAll
    static void close() {
        SPECIMENS.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void threeJudgesSayWhatTheTableSays(Case each) throws Exception {
        Content container = MADE.computeIfAbsent(each.made(), SPECIMENS::make);
        Judges judges = JUDGES.get(each.at());

        assertThat(new Case(
                        each.made(),
                        each.at(),
                        judges.ours(container),
                        judges.openssl().accepts(container) ? "accepts" : "refuses",
                        judges.dss().judge(container)))
                .usingRecursiveComparison()
                .isEqualTo(each);
    }

    @Test
    void everythingThatCanBeMadeIsInTheTable() throws IOException {
        assertThat(cases().stream().map(Case::made).distinct()).containsExactlyElementsOf(SPECIMENS.names());
        assertThat(SPECIMENS.names()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void whatWeAcceptBothOthersAcceptExceptThatOpensslSeesNoStamps() throws IOException {
        assertThat(cases().stream().filter(each -> each.ours().contains(" ")))
                .allMatch(each -> each.dss().startsWith("TOTAL_PASSED ASiC-E CAdES-BASELINE-"))
                .allMatch(each -> each.openssl().equals("accepts")
                        || (each.at().equals("later") && each.ours().endsWith(" proved")));
    }

    @Test
    void whatWeRefuseOneOfTheOthersRefusesExceptTwoHarmlessOnes() throws IOException {
        Set<String> alone = cases().stream()
                .filter(each -> !each.ours().contains(" "))
                .filter(each -> each.openssl().equals("accepts") && each.dss().startsWith("TOTAL_PASSED"))
                .map(Case::made)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(alone).containsExactly("a second manifest", "with an evidence record that leaves out a document");
    }

    static List<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DssIT.class.getResourceAsStream("/renkei/trust/containers.spec.yaml"))) {
            Map<String, List<Map<String, String>>> spec = new Yaml().load(in);
            return spec.get("cases").stream()
                    .map(row -> new Case(
                            row.get("made"), row.get("at"), row.get("ours"), row.get("openssl"), row.get("dss")))
                    .toList();
        }
    }
}
