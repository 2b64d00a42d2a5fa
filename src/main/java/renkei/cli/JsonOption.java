package renkei.cli;

import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;
import renkei.operator.OperatorJson;

/** Whether an answer is wanted as JSON, for programs. */
final class JsonOption {
    @Option(names = "--json", descriptionKey = "json")
    private boolean wanted;

    /** Prints the answer if it is wanted as JSON; tells whether it was. */
    boolean print(Screen screen, Object answer) {
        if (wanted) {
            screen.out().println(new String(OperatorJson.write(answer), StandardCharsets.UTF_8));
        }
        return wanted;
    }
}
