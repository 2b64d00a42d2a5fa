package renkei.demo.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a program is started.
 *
 * @param name in messages, and of its log
 * @param line the program and its arguments
 * @param environment what it finds in its environment beside ours
 * @param folder in which it works
 * @param ready regular expression for what it prints when it can be used
 * @param stop the signal that ends it in order, without {@code SIG}
 */
record Command(
        String name, List<String> line, Map<String, String> environment, Path folder, String ready, String stop) {
    Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }
}
