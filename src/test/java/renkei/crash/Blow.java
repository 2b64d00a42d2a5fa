package renkei.crash;

/** What happens to a cluster under load; afterwards everything runs that ran before. */
enum Blow {
    LEADING_HUB_KILLED,
    OTHER_HUB_KILLED,
    BROKER_KILLED,
    POSTGRESQL_KILLED,
    /** Stopped in the middle of whatever it does for longer than the lead takes to move, and then goes on with it. */
    LEADING_HUB_FROZEN,
    /** One hub after the other is told to stop and is started again, as for a new version. */
    HUBS_RESTARTED,
    /** A third one begins to work along; the next time it leaves. */
    HUB_ADDED
}
