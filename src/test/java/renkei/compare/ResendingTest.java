package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResendingTest {
    private static final Pattern CHANGE = Pattern.compile("(shared \\S*|(?:9\\d+ )?[a-z-]+)( \\d+)?( \\d+)?: (.*)");
    private static final Pattern FIELD = Pattern.compile("([a-z_0-9]+ )?(.*) > (.*)");

    static List<Case> cases() {
        return Case.all("resending.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsToldAsTheSpecFileSays(Case given) {
        assertThat(said(given, given.rows("before"), given.rows("after")))
                .containsExactlyInAnyOrderElementsOf(given.lines("expect"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfRowsDoesNotMatter(Case given) {
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            List<Map<String, String>> before = new ArrayList<>(given.rows("before"));
            List<Map<String, String>> after = new ArrayList<>(given.rows("after"));
            Collections.shuffle(before, random);
            Collections.shuffle(after, random);
            assertThat(said(given, before, after)).containsExactlyInAnyOrderElementsOf(given.lines("expect"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWayBackIsTheMirrorImage(Case given) {
        Side one = Rows.side(given.kind(), given.edition("after"), given.rows("after"));
        Side other = Rows.side(given.kind(), given.edition("before"), given.rows("before"));
        assertThat(Said.of(new Comparison(CompareLimits.STANDARD).between(one, other)))
                .containsExactlyInAnyOrderElementsOf(given.lines("expect").stream()
                        .map(ResendingTest::mirrored)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingDiffersFromItself(Case given) {
        List<Map<String, String>> rows = given.rows("before");
        Side one = Rows.side(given.kind(), given.edition("before"), rows);
        Side other = Rows.side(given.kind(), given.edition("before"), rows);
        assertThat(new Comparison(CompareLimits.STANDARD).between(one, other).areThere())
                .isFalse();
    }

    private static List<String> said(Case given, List<Map<String, String>> before, List<Map<String, String>> after) {
        Side one = Rows.side(given.kind(), given.edition("before"), before);
        Side other = Rows.side(given.kind(), given.edition("after"), after);
        return Said.of(new Comparison(CompareLimits.STANDARD).between(one, other));
    }

    private static String mirrored(String said) {
        Matcher change = CHANGE.matcher(said);
        if (!change.matches()) {
            return swapped(said);
        }
        String rows = change.group(2) == null ? "" : change.group(3) + change.group(2);
        String fields = Stream.of(change.group(4).split(", ", -1))
                .map(field -> {
                    Matcher parts = FIELD.matcher(field);
                    assertThat(parts.matches()).as(field).isTrue();
                    String name = parts.group(1) == null ? "" : parts.group(1);
                    return name + parts.group(3) + " > " + parts.group(2);
                })
                .collect(Collectors.joining(", "));
        return change.group(1) + rows + ": " + fields;
    }

    private static String swapped(String said) {
        if (said.contains("removed")) {
            return said.replace("removed", "added");
        }
        if (said.contains("added")) {
            return said.replace("added", "removed");
        }
        return said.contains("only before")
                ? said.replace("only before", "only after")
                : said.replace("only after", "only before");
    }
}
