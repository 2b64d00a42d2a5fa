package renkei.bench.flow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.home.OfficeEquipment;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.trust.KeyType;

/** Invented offices in pairs, up to {@value #MOST}: one that serves, and one that plans for it. */
public record BenchGroup(List<Pair> pairs) {
    /** For so many pairs numbers are invented. */
    public static final int MOST = 49_999;

    private static final String SERVING = "11";
    private static final String PLANNING = "43";
    private static final String NAME = "測定用";

    /** Two offices that exchange. */
    public record Pair(SampleOffice serving, SampleOffice planning) {
        Stream<SampleOffice> both() {
            return Stream.of(serving, planning);
        }
    }

    public BenchGroup {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty() || pairs.size() > MOST) {
            throw new IllegalArgumentException("a group has 1 to " + MOST + " pairs");
        }
    }

    /** So many pairs, always the same. */
    public static BenchGroup of(int pairs) {
        return new BenchGroup(IntStream.range(0, pairs)
                .mapToObj(index -> new Pair(
                        new SampleOffice(number(2 * index + 1), SERVING),
                        new SampleOffice(number(2 * index + 2), PLANNING)))
                .toList());
    }

    /** A home with these offices, as {@code init} makes it. */
    public Home home(Path path, KeyType keys, InstantSource clock) {
        Home home = new HomeMaker(made -> {}).make(path, directory());
        OfficeEquipment equipment = new OfficeEquipment(home, keys, clock);
        equipment.equipHub("bench");
        offices()
                .map(office -> new Office(office.number(), NAME, List.of(office.serviceType()), new Channel.Folder()))
                .forEach(equipment::equip);
        return home;
    }

    /** Both offices of every pair. */
    public Stream<SampleOffice> offices() {
        return pairs.stream().flatMap(Pair::both);
    }

    private byte[] directory() {
        return offices()
                .map(office -> office.number() + "," + NAME + "," + office.serviceType() + ",folder\n")
                .collect(Collectors.joining("", "number,name,service_types,channel\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static OfficeNumber number(int index) {
        return new OfficeNumber("08999%05d".formatted(index));
    }
}
