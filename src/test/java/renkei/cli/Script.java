package renkei.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the {@code hub} script as a process of its own. */
final class Script {
    private Script() {}

    /** Runs a script with further programs first on its path, for a person who reads English. */
    static Typed run(Path script, Path programs, String... arguments) throws IOException, InterruptedException {
        String path = programs + File.pathSeparator + System.getenv("PATH");
        return run(script, Map.of("LANG", "C", "PATH", path), programs, arguments);
    }

    /** Runs a script in a folder, in a locale that the environment says and no other. */
    static Typed run(Path script, Map<String, String> environment, Path where, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash", script.toString()));
        words.addAll(List.of(arguments));
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(where.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.matches("LANG|HUB_.*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("it does not end: " + words);
        }
        Typed typed = new Typed(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return typed;
    }
}
