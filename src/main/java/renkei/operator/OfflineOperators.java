package renkei.operator;

import renkei.home.Home;

/** Answers for a home on which no hub runs. */
public interface OfflineOperators {

    /**
     * Opens the home's queues and database.
     *
     * @throws OperatorException if they cannot be opened
     */
    Operator open(Home home);
}
