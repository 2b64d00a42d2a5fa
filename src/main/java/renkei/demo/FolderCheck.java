package renkei.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import renkei.demo.Gap.Kind;
import renkei.sending.Document;

/** Compares the files of a drop, byte for byte, with what lies in the sender's folders. */
final class FolderCheck {
    private static final JsonMapper JSON = new JsonMapper();

    private final Answers answers;

    FolderCheck(Answers answers) {
        this.answers = answers;
    }

    /** What is wrong with the originals of a sending that arrived: they should be in {@code sent/<date>/}. */
    List<Gap> sent(Drop drop) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        try (Stream<Path> days = Files.list(answers.sent(drop))) {
            List<Path> all = days.filter(Files::isDirectory).toList();
            for (Document document : drop.documents()) {
                if (!isIn(all, document)) {
                    gaps.add(Gap.of(Kind.ORIGINAL_GONE, document.name()));
                }
            }
        }
        return gaps;
    }

    /** First where it should be by its name: thousands lie there, and only a name that was taken is numbered. */
    private static boolean isIn(List<Path> days, Document document) throws IOException {
        for (Path day : days) {
            if (isOriginal(day.resolve(document.name().value()), document)) {
                return true;
            }
        }
        for (Path day : days) {
            try (Stream<Path> files = Files.list(day)) {
                for (Path file : files.toList()) {
                    if (isOriginal(file, document)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What is wrong with files that should have come back. */
    List<Gap> returned(Drop drop) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        for (Document document : drop.documents()) {
            if (!isOriginal(answers.returned(drop, document), document)
                    || !Files.exists(answers.report(drop, document))) {
                gaps.add(Gap.of(Kind.NOT_RETURNED, document.name()));
            }
        }
        return gaps;
    }

    /** What is wrong with files that should be where they were. */
    List<Gap> untouched(Drop drop) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        for (Document document : drop.documents()) {
            if (!isOriginal(answers.dropped(drop, document), document)) {
                gaps.add(Gap.of(Kind.TOUCHED, document.name()));
            }
        }
        return gaps;
    }

    /** The codes in the reports of a drop, but for those of files that only went along. */
    List<String> codes(Drop drop) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Document document : drop.documents()) {
            Path report = answers.report(drop, document);
            if (Files.exists(report)) {
                for (JsonNode finding :
                        JSON.readTree(Files.readAllBytes(report)).path("findings")) {
                    codes.add(finding.path("code").asText());
                }
            }
        }
        codes.remove("companion-refused");
        return List.copyOf(codes);
    }

    private static boolean isOriginal(Path file, Document document) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == document.content().size()
                && Arrays.equals(Files.readAllBytes(file), document.content().bytes());
    }
}
