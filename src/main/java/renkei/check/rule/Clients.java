package renkei.check.rule;

import java.util.Optional;
import renkei.standard.TableRow;

/**
 * Gives the clients of a document numbers, from 0, under which a rule remembers of each what it must, whatever order the rows
 * come in. Takes some 11 bytes for each client, of whom there are at most as many as rows ({@link renkei.standard.Limits#rows}).
 */
final class Clients {
    static final int UNKNOWN = -1;

    private final ClientKey key;
    private final Numbering numbers = new Numbering();
    private Optional<String> last = Optional.empty();
    private int lastNumber = UNKNOWN;

    Clients(ClientKey key) {
        this.key = key;
    }

    /** The number of the client whom the row is about; {@link #UNKNOWN} if the row does not say whom. */
    int of(TableRow row) {
        Optional<String> client = key.of(row);
        if (!client.equals(last)) {
            last = client;
            lastNumber = client.isPresent() ? numbers.of(Prints.add(Prints.NOTHING, client.get())) : UNKNOWN;
        }
        return lastNumber;
    }

    int size() {
        return numbers.size();
    }
}
