package renkei.operator;

import java.io.IOException;
import java.util.Optional;
import renkei.home.Home;
import renkei.home.HomeException;

/** Finds who answers for a home: a hub that runs on it on this machine, else the home itself. */
public final class Operators {
    private final OfflineOperators offline;

    public Operators(OfflineOperators offline) {
        this.offline = offline;
    }

    /**
     * The operator of a home.
     *
     * @throws OperatorException if no hub runs on it, and it cannot be opened either
     */
    public Operator of(Home home) {
        return pass(home).<Operator>map(OperatorClient::new).orElseGet(() -> offline.open(home));
    }

    private static Optional<OperatorPass> pass(Home home) {
        try {
            for (OperatorPassFile file : OperatorPassFile.all(home)) {
                Optional<OperatorPass> pass = file.read().filter(Operators::isAnswered);
                if (pass.isPresent()) {
                    return pass;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNREADABLE, home.data(), e);
        }
    }

    /** A hub that was killed leaves its pass behind, and another process may have got its number since. */
    private static boolean isAnswered(OperatorPass pass) {
        try (OperatorClient client = new OperatorClient(pass)) {
            client.ping();
            return true;
        } catch (OperatorException e) {
            return switch (e.reason()) {
                case NOT_RUNNING, NOT_ALLOWED -> false;
                default -> throw e;
            };
        }
    }
}
