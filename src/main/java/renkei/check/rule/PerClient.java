package renkei.check.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import renkei.standard.TableRow;

/**
 * What a rule remembers of each client, whatever order the rows come in. Holds as many states as the document has clients, so
 * at most as many as it may have rows ({@link renkei.standard.Limits#rows}).
 */
final class PerClient<S> {
    private final ClientKey key;
    private final Function<TableRow, S> first;
    private final Map<String, S> states = new LinkedHashMap<>();
    private Optional<String> lastClient = Optional.empty();
    private Optional<S> lastState = Optional.empty();

    /** @param first makes the state from a client's first row */
    PerClient(ClientKey key, Function<TableRow, S> first) {
        this.key = key;
        this.first = first;
    }

    /** The state of the client whom the row is about; empty if the row does not say whom. */
    Optional<S> of(TableRow row) {
        Optional<String> client = key.of(row);
        if (!client.equals(lastClient)) {
            lastClient = client;
            lastState = client.map(known -> states.computeIfAbsent(known, unknown -> first.apply(row)));
        }
        return lastState;
    }

    /** Every state, in the order of the clients' first rows. */
    Collection<S> all() {
        return states.values();
    }
}
