package renkei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import renkei.convert.ConversionOrder;
import renkei.convert.KnownTypes;
import renkei.convert.OfficeTypes;
import renkei.convert.Waivers;
import renkei.office.Office;
import renkei.office.OfficesFile;
import renkei.office.OfficesRead;
import renkei.standard.Edition;
import renkei.standard.ServiceTypes;

/** What a person says about a conversion. */
final class ConvertOptions {
    @Option(names = "--to", paramLabel = "4.1", required = true, descriptionKey = "convert.to")
    private String target = "";

    @Option(names = "--sender-type", paramLabel = "43", descriptionKey = "convert.sender")
    private String sender = "";

    @Option(names = "--receiver-type", paramLabel = "11", descriptionKey = "convert.receiver")
    private String receiver = "";

    @Option(names = "--offices", paramLabel = "FILE", descriptionKey = "convert.offices")
    private Optional<Path> offices = Optional.empty();

    @Option(names = "--without", paramLabel = "KIND|FIELD", split = ",", descriptionKey = "convert.without")
    private List<String> without = new ArrayList<>();

    /**
     * The order that the options make; tells on the screen which rows of the directory are wrong.
     *
     * @throws Unable if an option cannot be met; says what is possible
     */
    ConversionOrder order(Screen screen) {
        Edition edition = Edition.parse(target).orElseThrow(() -> wrong("--to", target, editions()));
        KnownTypes types =
                new KnownTypes(type("--sender-type", sender), type("--receiver-type", receiver), directory(screen));
        return new ConversionOrder(edition, types, new Waivers(waived(edition)));
    }

    private static Optional<String> type(String option, String code) {
        if (!code.isEmpty() && !ServiceTypes.isExchanged(code)) {
            throw new Unable("convert.type.wrong", option, Screen.harmless(code));
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private OfficeTypes directory(Screen screen) {
        if (offices.isEmpty()) {
            return OfficeTypes.UNKNOWN;
        }
        OfficesFile file = new OfficesFile(offices.get(), Offices.LIMIT);
        OfficesRead read = file.read();
        new Offices(screen, file).tell(read.problems());
        return number -> Optional.ofNullable(read.offices().get(number))
                .map(Office::serviceTypes)
                .orElse(List.of());
    }

    private Set<String> waived(Edition edition) {
        Set<String> waived = new TreeSet<>();
        for (String word : without) {
            waived.add(Waivers.parse(edition, word).orElseThrow(() -> wrong("--without", word, possible(edition))));
        }
        return waived;
    }

    private static String possible(Edition edition) {
        Map<String, String> possible = Waivers.possible(edition);
        return possible.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String editions() {
        return Edition.all().stream().map(Edition::name).collect(Collectors.joining(", "));
    }

    private static Unable wrong(String option, String value, String expected) {
        return new Unable("option.wrong", option, Screen.harmless(value), expected);
    }
}
