package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import renkei.trust.VerdictText;

/** Verifies evidence and receipts without a home; names the first thing that is wrong with each. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "verify.files")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Believed believed = new Believed();

    @Mixin
    private JsonOption json = new JsonOption();

    VerifyCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        VerifiedFile.Reader reader = new VerifiedFile.Reader(
                believed.verifier(clock), new VerdictText(screen.texts().locale()));
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        List<VerifiedFile> verified = new ArrayList<>();
        try (Progress progress = screen.progress("verify.progress")) {
            for (Path file : files) {
                verified.add(reader.read(file));
                progress.done(verified.size(), files.size());
            }
        }
        if (!json.print(screen, verified)) {
            verified.forEach(this::print);
        }
        return (verified.stream().allMatch(VerifiedFile::valid) ? Outcome.FINE : Outcome.WRONG).code();
    }

    private void print(VerifiedFile file) {
        screen.say(file.valid() ? "verify.right" : "verify.wrong", Screen.harmless(file.file()));
        screen.out().println("    " + Screen.harmless(file.message()));
        file.documents().forEach(document -> screen.out().println("    " + document.sha256() + "  " + document.name()));
    }
}
