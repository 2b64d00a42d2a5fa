package renkei.bench.served;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that starts a hub as a person does: the script where there is one, else this very program once more. */
final class HubCommand {
    /** Set by the script to its own path. */
    private static final String SCRIPT = "HUB_COMMAND";

    private HubCommand() {}

    static List<String> serve(Path home, int port) {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of("serve", home.toString(), "--port", String.valueOf(port)));
        return command;
    }

    private static List<String> program() {
        return Optional.ofNullable(System.getenv(SCRIPT)).map(List::of).orElseGet(HubCommand::java);
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "renkei.RenkeiHub"));
        return command;
    }
}
