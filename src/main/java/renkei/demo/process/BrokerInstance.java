package renkei.demo.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One broker: an instance that {@code artemis create} of Apache's own distribution makes, with the settings of {@code
 * config/cluster}.
 *
 * @param name {@code primary} or {@code backup}
 * @param folder of the instance
 */
record BrokerInstance(String name, Path folder) {
    /** It works; or it waits for the end of the one that works. */
    private static final String READY = "AMQ221007|AMQ221034|AMQ221109";

    /** Relative to the instance, in which it works: a home's path may hold a space, which the script does not stand. */
    private static final String OPTIONS = "etc/java.options";

    private static final Map<String, String> JAVA = Map.of("JAVA_HOME", System.getProperty("java.home"));

    /**
     * Makes the instance.
     *
     * @param properties that {@code broker.xml} names
     */
    void make(Parts parts, String user, String password, Map<String, String> properties) {
        String program = parts.artemis().resolve("bin").resolve("artemis").toString();
        Tool.run(
                List.of(
                        program,
                        "create",
                        folder.toString(),
                        "--user",
                        user,
                        "--password",
                        password,
                        "--role",
                        "hub",
                        "--require-login",
                        "--no-web",
                        "--no-autotune",
                        "--silent"),
                JAVA);
        List<String> options = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        // In a file: what stands on a command line, everybody on the machine can read.
        properties.forEach((key, value) -> options.add("-D" + key + "=\"" + value + "\""));
        String settings = "/config/cluster/" + name + "/broker.xml";
        try (InputStream in = BrokerInstance.class.getResourceAsStream(settings)) {
            Path file = folder.resolve("etc").resolve("broker.xml");
            Files.copy(Objects.requireNonNull(in, settings), file, StandardCopyOption.REPLACE_EXISTING);
            Files.write(folder.resolve(OPTIONS), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script ends by becoming Java: the process that is started is the broker. */
    Command command() {
        Map<String, String> environment = new java.util.TreeMap<>(JAVA);
        environment.put("JAVA_ARGS", "@" + OPTIONS);
        String script = folder.resolve("bin").resolve("artemis").toString();
        return new Command("broker-" + name, List.of(script, "run"), environment, folder, READY, "TERM");
    }
}
