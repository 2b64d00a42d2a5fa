package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** Whatever happens to the rows of form 6, in months made by chance. */
class AnyChangeTest {
    private static final Comparison COMPARISON = new Comparison(CompareLimits.STANDARD);

    @RepeatedTest(200)
    void everyRowIsToldOnceOrDoesNotDiffer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Map<String, String>> before = month(random, 1 + random.nextInt(3), 12);
        List<Map<String, String>> after = changed(before, random);

        Differences found = COMPARISON.between(side(before), side(after));
        Differences back = COMPARISON.between(side(after), side(before));

        assertThat(balance(found)).isEqualTo(after.size() - before.size());
        assertThat(back.sums().changed()).isEqualTo(found.sums().changed());
        assertThat(back.sums().added()).isEqualTo(found.sums().removed());
        assertThat(back.sums().removed()).isEqualTo(found.sums().added());
        Collections.shuffle(before, random);
        Collections.shuffle(after, random);
        assertThat(told(COMPARISON.between(side(before), side(after)))).isEqualTo(told(found));
        assertThat(COMPARISON.between(side(after), side(after)).areThere()).isFalse();
    }

    @RepeatedTest(50)
    void oneChangeIsToldAsOneChange(RepetitionInfo repetition) {
        Random random = new Random(1000L + repetition.getCurrentRepetition());
        // At most one visit a day, so that nothing else can be meant.
        List<Map<String, String>> before = new ArrayList<>();
        for (int day = 1; day <= 28; day += 1 + random.nextInt(3)) {
            before.add(visit(random, day));
        }
        List<Map<String, String>> after = new ArrayList<>(before);
        int index = random.nextInt(after.size());
        Map<String, String> other = new HashMap<>(after.get(index));
        String field =
                List.of("units", "start_time", "service_count", "prorata_days").get(random.nextInt(4));
        other.put(field, field.equals("prorata_days") ? "1".repeat(31) : field.equals("start_time") ? "0615" : "77");
        after.set(index, other);
        Collections.shuffle(after, random);

        List<RowChange> told = COMPARISON
                .between(side(before), side(after))
                .clients()
                .get(0)
                .sections()
                .get(0)
                .lines()
                .rows();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fields().stream().map(change -> change.field().english()))
                .containsExactly(field);
    }

    @Test
    void twentyThousandRowsOfOneDayAndServiceAreCompared() {
        Random random = new Random(1);
        List<Map<String, String>> before = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            Map<String, String> visit = new HashMap<>(visit(random, 1));
            visit.put("units", Integer.toString(row));
            before.add(visit);
        }
        List<Map<String, String>> after = new ArrayList<>();
        for (Map<String, String> row : before) {
            Map<String, String> other = new HashMap<>(row);
            other.put("service_count", "9");
            after.add(other);
        }
        Sums sums = COMPARISON.between(side(before), side(after)).sums();
        assertThat(sums.changed()).isEqualTo(20_000);
        assertThat(sums.added() + sums.removed()).isZero();
    }

    @Test
    void whatIsTooMuchToTellIsCounted() {
        Random random = new Random(1);
        List<Map<String, String>> before = month(random, 50, 4);
        Differences found = new Comparison(new CompareLimits(1000, 10))
                .between(side(before), Rows.side(DocumentKind.UPPLAN, Edition.newest(), emptied(before)));
        int told = found.clients().stream()
                .flatMap(client -> client.sections().stream())
                .mapToInt(section -> section.lines().rows().size())
                .sum();
        assertThat(told).isBetween(10, 20);
        assertThat(found.sums().untold()).isEqualTo(found.sums().changed() - told);
        assertThat(found.sums().differing()).isEqualTo(50);
    }

    private static List<Map<String, String>> emptied(List<Map<String, String>> rows) {
        List<Map<String, String>> emptied = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> other = new HashMap<>(row);
            other.put("units", "");
            emptied.add(other);
        }
        return emptied;
    }

    private static int balance(Differences found) {
        int oneSided = found.clients().stream()
                .flatMap(client -> client.sections().stream())
                .filter(SectionDifference::isOneSided)
                .mapToInt(section ->
                        section.extent().rowsAfter() - section.extent().rowsBefore())
                .sum();
        return found.sums().added() - found.sums().removed() + oneSided;
    }

    private static List<String> told(Differences found) {
        return found.clients().stream()
                .flatMap(client -> client.sections().stream())
                .flatMap(section -> section.lines().rows().stream())
                .map(change -> change.what() + " " + change.likeness() + " "
                        + change.fields().stream()
                                .map(field -> field.field().english() + field.before() + ">" + field.after())
                                .toList())
                .sorted()
                .toList();
    }

    private static Side side(List<Map<String, String>> rows) {
        return Rows.side(DocumentKind.UPPLAN, Edition.newest(), rows);
    }

    private static List<Map<String, String>> month(Random random, int clients, int visits) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int client = 1; client <= clients; client++) {
            for (int visit = 0; visit < visits; visit++) {
                Map<String, String> row = new HashMap<>(visit(random, 1 + random.nextInt(28)));
                row.put("insured_no", "90000000%02d".formatted(client));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, String> visit(Random random, int day) {
        int hour = 8 + random.nextInt(3);
        return Map.of(
                "service_date", "202504%02d".formatted(day),
                "start_time", "%02d00".formatted(hour),
                "end_time", "%02d00".formatted(hour + 1),
                "service_code", List.of("111111", "111211", "151111").get(random.nextInt(3)),
                "service_office_no", "089990000" + (2 + random.nextInt(2)),
                "service_count", "1",
                "units", "250");
    }

    private static List<Map<String, String>> changed(List<Map<String, String>> rows, Random random) {
        List<Map<String, String>> changed = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> other = new HashMap<>(row);
            Map<String, String> donor = visit(random, 1 + random.nextInt(28));
            if (random.nextInt(3) == 0) {
                List<String> fields = new ArrayList<>(donor.keySet());
                Collections.sort(fields);
                String field = fields.get(random.nextInt(fields.size()));
                other.put(field, donor.getOrDefault(field, ""));
            }
            int copies = random.nextInt(10) == 0 ? random.nextInt(3) : 1;
            for (int copy = 0; copy < copies; copy++) {
                changed.add(other);
            }
        }
        return changed;
    }
}
