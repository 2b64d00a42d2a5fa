package renkei.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Spec;

/** The inputs that fuzzing begins with: documents and names of the other tests, and what once broke a promise. */
final class Seeds {
    /** What once broke a promise, a folder for each target; these inputs are tried first, in every run of the tests. */
    static final Path STORED = Path.of("src/test/resources/fuzz");

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final int CHANCE = 60;

    private Seeds() {}

    static List<byte[]> of(FuzzTarget target) {
        List<byte[]> seeds = new ArrayList<>(files(STORED.resolve(target.folder())).stream()
                .map(Seeds::bytes)
                .toList());
        switch (target) {
            case NAMES -> seeds.addAll(names());
            case BYTES -> files(DOCUMENTS).forEach(file -> seeds.add(document(file)));
            case ROWS, SENDINGS -> seeds.addAll(chance(target));
        }
        return seeds;
    }

    private static List<byte[]> names() {
        List<byte[]> names = new ArrayList<>();
        Base.ALL.forEach(base -> names.add(base.name().fileName().getBytes(StandardCharsets.UTF_8)));
        Spec.cases("/renkei/standard/names.spec.yaml")
                .forEach(name -> names.add(Spec.text(name, "name").getBytes(StandardCharsets.UTF_8)));
        return names;
    }

    /** The file under the name of its kind; of any kind, if its own name does not say. */
    private static byte[] document(Path file) {
        String fileName = file.getFileName().toString();
        Base base = Base.of(DocumentName.parse(fileName).map(DocumentName::kind).orElse(DocumentKind.UPPLAN));
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(Base.ALL.indexOf(base));
        seed.write(file.toString().endsWith(".csv") ? 0 : 1);
        seed.writeBytes(bytes(file));
        return seed.toByteArray();
    }

    /** The same at every run. */
    private static List<byte[]> chance(FuzzTarget target) {
        Random random = new Random(target.longest());
        List<byte[]> inputs = new ArrayList<>();
        for (int count = 0; count < CHANCE; count++) {
            byte[] input = new byte[random.nextInt(target.longest())];
            random.nextBytes(input);
            inputs.add(input);
        }
        return inputs;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
