package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.home.HomeMaker;

/** Makes a home, or adds to one what it lacks. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Option(names = "--offices", paramLabel = "FILE", descriptionKey = "offices")
    private Optional<Path> offices = Optional.empty();

    InitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> made = new ArrayList<>();
        byte[] directory = offices.isPresent() ? Files.readAllBytes(offices.get()) : HomeMaker.exampleOffices();
        new HomeMaker(made::add).make(argument.path(), directory);
        made.forEach(path -> screen.say("init.made", path));
        return Outcome.FINE.code();
    }
}
