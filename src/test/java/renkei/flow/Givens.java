package renkei.flow;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import renkei.flow.Stage.Item;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** What a scenario starts with: offices, and files that somebody has. */
final class Givens {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2, (byte) 0xFF, (byte) 0xD9
    };

    private final Stage stage;

    Givens(Stage stage) {
        this.stage = stage;
    }

    Vocabulary vocabulary() {
        Vocabulary says = new Vocabulary();
        says.sentence("([A-Z]) is reached through the national system", w -> stage.office(w.get(1), SpecHub.NATIONAL));
        says.sentence("([A-Z]) is reached by SFTP", w -> stage.office(w.get(1), SpecHub.SFTP));
        says.sentence("([A-Z]) is not registered", w -> stage.office(w.get(1), SpecHub.UNREGISTERED));
        says.sentence(
                "(\\w+) is an? (\\w+) sample from ([A-Z]) to ([A-Z])(?: of edition (\\S+))?(?: for (\\d+) clients)?",
                w -> stage.define(w.get(1), sample(w)));
        says.sentence("(\\w+) is a PDF called \"(.*)\"", w -> define(w.get(1), w.get(2), PDF));
        says.sentence("(\\w+) is a JPEG called \"(.*)\"", w -> define(w.get(1), w.get(2), JPEG));
        says.sentence("(\\w+) is an empty file called \"(.*)\"", w -> define(w.get(1), w.get(2), new byte[0]));
        says.sentence(
                "(\\w+) is a file of (\\d+) bytes called \"(.*)\"",
                w -> define(w.get(1), w.get(3), new byte[Integer.parseInt(w.get(2))]));
        says.sentence(
                "(\\w+) is the text \"(.*)\" called \"(.*)\"",
                w -> define(w.get(1), w.get(3), w.get(2).getBytes(StandardCharsets.UTF_8)));
        says.sentence(
                "(\\w+) is the file (\\S+) called \"(.*)\"",
                w -> define(w.get(1), w.get(3), Files.readAllBytes(Path.of("src/test/resources", w.get(2)))));
        derived(says);
        return says;
    }

    private void derived(Vocabulary says) {
        says.sentence("(\\w+) is (\\w+) in UTF-8", w -> change(w, text -> text, StandardCharsets.UTF_8));
        says.sentence(
                "(\\w+) is (\\w+) with '(.*)' for '(.*)'",
                w -> change(w, text -> text.replaceFirst(w.get(4), w.get(3)), MS932));
        says.sentence("(\\w+) is (\\w+) without (\\w+)", w -> keep(w, name -> !name.startsWith(w.get(3) + "_")));
        says.sentence(
                "(\\w+) is the (\\w+) of (\\w+)",
                w -> stage.define(
                        w.get(1),
                        stage.items(w.get(3)).stream()
                                .filter(item -> item.name().startsWith(w.get(2) + "_"))
                                .toList()));
        says.sentence(
                "(\\w+) is (\\w+) called \"(.*)\"",
                w -> define(w.get(1), w.get(3), stage.items(w.get(2)).get(0).bytes()));
        says.sentence(
                "(\\w+) is (\\w+) called as if from ([A-Z])",
                w -> rename(w, "_\\d{10}_", stage.number(w.get(3)).value()));
        says.sentence("(\\w+) is (\\w+) and more of it: (.*)", w -> {
            List<Item> all = new ArrayList<>(stage.items(w.get(2)));
            all.addAll(stage.items(w.get(3)));
            stage.define(w.get(1), all);
        });
        says.sentence(
                "(\\w+) is (\\w+) cut in the middle",
                w -> stage.define(
                        w.get(1),
                        stage.items(w.get(2)).stream()
                                .map(item ->
                                        new Item(item.name(), Arrays.copyOf(item.bytes(), item.bytes().length / 2)))
                                .toList()));
    }

    private List<Item> sample(Vocabulary.Words w) {
        DocumentKind kind = DocumentKind.valueOf(w.get(2));
        boolean actual = kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
        Edition edition =
                w.get(5).isEmpty() ? Edition.newest() : Edition.parse(w.get(5)).orElseThrow();
        int clients = w.get(6).isEmpty() ? 1 : Integer.parseInt(w.get(6));
        SampleOrder order = SampleOrder.of(
                        kind,
                        new SampleOffice(stage.number(w.get(3)), actual ? "11" : "43"),
                        new SampleOffice(stage.number(w.get(4)), actual ? "43" : "11"))
                .with(edition)
                .with(clients, stage.defined() + 1L);
        String sequence = "202504010900%02d".formatted(stage.defined());
        return Samples.make(order.with(order.month(), sequence)).stream()
                .map(document ->
                        new Item(document.name().value(), document.content().bytes()))
                .toList();
    }

    private void define(String name, String file, byte[] bytes) {
        String escaped = file.replace("\\n", "\n").replace("\\e", "\u001B");
        stage.define(name, List.of(new Item(escaped, bytes)));
    }

    private void change(Vocabulary.Words w, UnaryOperator<String> how, Charset charset) {
        stage.define(
                w.get(1),
                stage.items(w.get(2)).stream()
                        .map(item -> new Item(
                                item.name(),
                                how.apply(new String(item.bytes(), MS932)).getBytes(charset)))
                        .toList());
    }

    private void keep(Vocabulary.Words w, Predicate<String> which) {
        stage.define(
                w.get(1),
                stage.items(w.get(2)).stream()
                        .filter(item -> which.test(item.name()))
                        .toList());
    }

    private void rename(Vocabulary.Words w, String pattern, String number) {
        stage.define(
                w.get(1),
                stage.items(w.get(2)).stream()
                        .map(item -> new Item(item.name().replaceFirst(pattern, "_" + number + "_"), item.bytes()))
                        .toList());
    }
}
