package renkei.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.check.Checked;
import renkei.check.SendingCheck;
import renkei.report.CheckRun;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.SendingUnit;

/** Any documents together as one sending, and what is reported of them. */
public final class SendingsTarget {
    private static final int DOCUMENTS = 6;
    private static final List<String> OFFICES = List.of("0899900001", "0899900002", "08A9900003", "0109900004");
    private static final List<String> TYPES = List.of("_43", "_11", "_17", "", "_043", "_A2");
    private static final List<String> MONTHS = List.of("202504", "000000", "202505", "202413");
    private static final List<String> SEQUENCES = List.of("20250401090000", "20250401090001", "99999999999999");

    private SendingsTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        boolean reported = choices.below(32) == 1;
        List<Checked> checked = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (int left = 1 + choices.below(DOCUMENTS); left > 0; left--) {
            Base base = choices.of(Base.ALL);
            DocumentName name =
                    choices.below(2) == 0 ? base.name() : name(choices).orElse(base.name());
            byte[] bytes = Mutant.of(base, choices);
            checked.add(Promise.checked(name, bytes));
            contents.add(bytes);
        }
        Promise.told(
                SendingUnit.of(checked.stream().map(Checked::name).toList()).findings());
        SendingCheck together = Promise.checker().together(checked);
        Promise.told(together.whole());
        checked.forEach(document -> Promise.told(together.about(document.name())));
        if (reported) {
            report(checked, contents);
        }
    }

    private static Optional<DocumentName> name(Choices choices) {
        DocumentKind kind = choices.of(List.of(DocumentKind.values()));
        boolean month = choices.below(8) == 1 ? !kind.hasMonth() : kind.hasMonth();
        String type = choices.of(TYPES);
        String fileName = kind + (month ? "_" + choices.of(MONTHS) : "") + "_" + choices.of(OFFICES) + type + "_"
                + choices.of(OFFICES) + (choices.below(8) == 1 ? choices.of(TYPES) : type) + "_"
                + choices.of(SEQUENCES) + (kind.isImage() ? "_0001.jpg" : ".CSV");
        return DocumentName.parse(fileName);
    }

    private static void report(List<Checked> checked, List<byte[]> contents) {
        try {
            Path folder = Files.createTempDirectory("sending");
            CheckRun run = new CheckRun(Promise.checker());
            for (int index = 0; index < contents.size(); index++) {
                Path file = folder.resolve(checked.get(index).name().fileName());
                Files.write(file, contents.get(index));
                run.file(file);
            }
            ReportTexts.of(run.report());
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
