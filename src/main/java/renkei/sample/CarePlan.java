package renkei.sample;

import java.util.ArrayList;
import java.util.List;
import renkei.sample.ServiceLine.Role;
import renkei.standard.DocumentKind;
import renkei.standard.Layouts;

/** What one client gets: first from the office that the sample is about, then from others, as many rows as there is room for. */
record CarePlan(SampleClient client, List<Care> cares) {
    /** The most rows of one document; beyond it nobody checks, and so nobody may write. */
    private static final int ROWS = 100_000;

    private static final int HALF_AN_HOUR = 30;
    private static final int WHOLE_DAY_MINUTES = 300;

    static CarePlan of(SampleOrder order, int index) {
        Chance chance = Chance.of(order.seed(), index, "care");
        List<Integer> weekdays = weekdays(chance);
        int room = ROWS / order.clients();
        List<Care> cares = new ArrayList<>();
        Care own = care(Provider.of(order.server()), weekdays, order, chance);
        cares.add(own.rows() <= room ? own : own.light());
        room -= cares.get(0).rows();
        for (Provider other : Provider.others(order.server().serviceType(), order.isPreventive())) {
            Care care = care(other, weekdays, order, chance);
            Care fitting = care.rows() <= room ? care : care.light();
            if (chance.percent(other.share()) && fitting.rows() <= room) {
                cares.add(fitting);
                room -= fitting.rows();
            }
        }
        return new CarePlan(SampleClient.make(order, index, need(cares, order)), List.copyOf(cares));
    }

    private static Care care(Provider provider, List<Integer> weekdays, SampleOrder order, Chance chance) {
        List<ServiceLine> lines = ServiceLine.of(provider.type());
        boolean wholeDay = lines.get(0).minutes() > WHOLE_DAY_MINUTES;
        int later = wholeDay ? 0 : (chance.below(3) - 1) * HALF_AN_HOUR;
        boolean numbered = Layouts.of(order.edition(), DocumentKind.UPPLAN)
                .named("detail_discriminator")
                .isPresent();
        return new Care(provider, lines, weekdays, later).withItems(chance, numbered);
    }

    /** Monday to Saturday in any order: what a line calls its day 0 is each client's own. */
    private static List<Integer> weekdays(Chance chance) {
        List<Integer> left = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        List<Integer> days = new ArrayList<>();
        while (!left.isEmpty()) {
            days.add(left.remove(chance.below(left.size())));
        }
        return days;
    }

    private static SampleLevel.CareNeed need(List<Care> cares, SampleOrder order) {
        int most = cares.stream().mapToInt(CarePlan::mostUnits).sum();
        boolean community =
                cares.stream().allMatch(care -> care.provider().type().startsWith("A"));
        return new SampleLevel.CareNeed(order.isPreventive(), most, community);
    }

    private static int mostUnits(Care care) {
        return care.lines().stream()
                .filter(line -> !line.is(Role.SHARE))
                .mapToInt(line -> line.units() * line.count() * care.rows(line))
                .sum();
    }

    Care own() {
        return cares.get(0);
    }
}
