package renkei.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import renkei.home.Home;

/** The home that a command works on, its first argument. */
final class HomeArgument {
    @Parameters(index = "0", paramLabel = "HOME", descriptionKey = "home")
    private Path path = Path.of("");

    /** @throws renkei.home.HomeException if there is no home */
    Home open() {
        return Home.open(path);
    }

    Path path() {
        return path;
    }
}
