package renkei.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeNumber;

/**
 * The offices of a demo: every third plans care (居宅介護支援), the others serve. Numbers and names are invented; the names
 * are made of words for samples, so that no real office has one.
 */
public record Group(List<Office> planning, List<Office> serving) {
    /** At least so many offices: one that plans, and two that serve. */
    public static final int FEWEST = 3;

    /** At most so many, for that many numbers are invented. */
    public static final int MOST = 99;

    /** A number that no office of any group has. */
    static final OfficeNumber NOBODY = new OfficeNumber("0899900000");

    private static final String PLANNING_TYPE = "43";
    private static final List<String> WORDS = List.of("みほん", "れいじ", "かくう", "ためし");
    private static final String PLACES = "台町川坂沢島森浜原岡橋谷池里野山崎丘宮畑泉峰滝湖辻";

    /** Service types and what offices of that type are called. */
    private static final List<List<String>> SERVICES = List.of(
            List.of("11", "訪問介護"),
            List.of("15", "デイサービス"),
            List.of("13", "訪問看護"),
            List.of("17", "福祉用具"),
            List.of("21", "ショートステイ"),
            List.of("12", "訪問入浴"),
            List.of("16", "デイケア"),
            List.of("14", "訪問リハビリ"));

    public Group {
        planning = List.copyOf(planning);
        serving = List.copyOf(serving);
    }

    /**
     * The group of so many offices, always the same.
     *
     * @throws IllegalArgumentException if the size is not {@value #FEWEST} to {@value #MOST}
     */
    public static Group invent(int size) {
        if (size < FEWEST || size > MOST) {
            throw new IllegalArgumentException("a group has " + FEWEST + " to " + MOST + " offices");
        }
        int planners = size / 3;
        List<Office> planning = new ArrayList<>();
        List<Office> serving = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            if (index < planners) {
                planning.add(office(index, PLANNING_TYPE, "ケアプラン"));
            } else {
                List<String> service = SERVICES.get((index - planners) % SERVICES.size());
                serving.add(office(index, service.get(0), service.get(1)));
            }
        }
        return new Group(planning, serving);
    }

    private static Office office(int index, String type, String trade) {
        String place = WORDS.get(index % WORDS.size()) + PLACES.charAt(index % PLACES.length());
        OfficeNumber number = new OfficeNumber("08999%05d".formatted(index + 1));
        return new Office(number, place + trade, List.of(type), new Channel.Folder());
    }

    /** Every office, ordered by number. */
    public List<Office> offices() {
        return Stream.concat(planning.stream(), serving.stream()).toList();
    }

    /** The office that plans for one that serves. */
    Office plannerOf(Office service) {
        return planning.get(serving.indexOf(service) % planning.size());
    }

    /** The group as an office directory, {@code offices.csv}. */
    byte[] directory() {
        return offices().stream()
                .map(office -> "%s,%s,%s,%s\n"
                        .formatted(
                                office.number(),
                                office.name(),
                                String.join(";", office.serviceTypes()),
                                office.channel()))
                .collect(Collectors.joining("", "number,name,service_types,channel\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
