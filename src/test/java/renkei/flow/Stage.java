package renkei.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import renkei.folder.OfficeFolder;
import renkei.office.OfficeNumber;
import renkei.sending.Content;

/** Where one scenario plays: its offices, by one letter each, and the files that it talks of, by name. */
final class Stage {
    private static final Pattern COMMA = Pattern.compile(", | and ");
    private static final Pattern LETTER = Pattern.compile("\\{([A-Z])}");

    private final SpecHub hub;
    private final Map<String, OfficeNumber> offices = new LinkedHashMap<>();
    private final Map<String, List<Item>> items = new TreeMap<>();

    private Optional<HubProcess> started = Optional.empty();

    /** One file: a name that may be a bad one, and its bytes. */
    record Item(String name, Content content) {
        Item(String name, byte[] bytes) {
            this(name, Content.of(bytes));
        }

        byte[] bytes() {
            return content.bytes();
        }
    }

    Stage(SpecHub hub) {
        this.hub = hub;
    }

    SpecHub hub() {
        return hub;
    }

    OfficeNumber number(String letter) {
        return offices.computeIfAbsent(letter, any -> hub.newOffice());
    }

    OfficeFolder office(String letter) {
        return hub.group().office(number(letter));
    }

    void office(String letter, OfficeNumber number) {
        offices.put(letter, number);
    }

    List<OfficeNumber> offices() {
        return List.copyOf(offices.values());
    }

    void define(String name, List<Item> files) {
        items.put(name, List.copyOf(files));
    }

    int defined() {
        return items.size();
    }

    /** The files of one name or of several, with commas between. */
    List<Item> items(String names) {
        List<Item> all = new ArrayList<>();
        for (String name : COMMA.split(names, -1)) {
            if (!items.containsKey(name)) {
                throw new IllegalArgumentException("the scenario does not say what \"" + name + "\" is");
            }
            all.addAll(items.get(name));
        }
        return all;
    }

    void started(HubProcess process) {
        started = Optional.of(process);
    }

    /** The other hub that was started. */
    HubProcess started() {
        return started.orElseThrow();
    }

    /** A sentence with the numbers of offices in the place of their letters in braces. */
    String fill(String sentence) {
        return LETTER.matcher(sentence)
                .replaceAll(match -> number(match.group(1)).value());
    }

    /** The folder that a sentence names: inbox, outbox, outbox/0899900001 and so on. */
    Path folder(String name, String letter) {
        OfficeFolder office = office(letter);
        int slash = name.indexOf('/');
        String first = slash < 0 ? name : name.substring(0, slash);
        Path folder =
                switch (first) {
                    case "outbox" -> office.outbox();
                    case "inbox" -> office.inbox();
                    case "receipts" -> office.receipts();
                    case "rejected" -> office.rejected();
                    case "sent" -> office.sent();
                    case "list", "staging", "delivering" ->
                        office.root().resolve(".hub").resolve(first.equals("list") ? "departing" : first);
                    default -> throw new IllegalArgumentException("an office has no folder " + name);
                };
        return slash < 0 ? folder : folder.resolve(name.substring(slash + 1));
    }

    /** The files below a folder, by name; links and what is hidden are left out. */
    static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = String.valueOf(path.getFileName());
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(".")) {
                    found.put(name, Files.readAllBytes(path));
                }
            }
        }
        return found;
    }

    /** Whether a folder has this very file. */
    static boolean has(Map<String, byte[]> contents, Item item) {
        byte[] bytes = contents.get(item.name());
        return bytes != null && Arrays.equals(bytes, item.bytes());
    }
}
