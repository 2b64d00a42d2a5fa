-- The ledger: docs/events.md says what each column means. H2 and PostgreSQL run this as it is.

CREATE TABLE ledger_event (
    entry       BIGINT                      NOT NULL PRIMARY KEY,
    id          VARCHAR(120)                NOT NULL,
    type        VARCHAR(20)                 NOT NULL,
    sending     VARCHAR(32)                 NOT NULL,
    sender      VARCHAR(10)                 NOT NULL,
    receiver    VARCHAR(10)                 NOT NULL,
    happened_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    detail      VARCHAR(65536)              NOT NULL,
    digest      VARCHAR(64)                 NOT NULL,
    -- The id begins with the sending, so this makes ids unique; one index for that and for stories, because an index
    -- whose keys lie scattered costs a page of writing per event.
    CONSTRAINT ledger_event_once UNIQUE (sending, id)
);

-- One row: where the chain ends. Written in the transaction that adds the rows.
CREATE TABLE ledger_head (
    one    SMALLINT    NOT NULL PRIMARY KEY CHECK (one = 1),
    entry  BIGINT      NOT NULL,
    digest VARCHAR(64) NOT NULL
);
INSERT INTO ledger_head (one, entry, digest)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What the events of each sending add up to; can be made again from them.
CREATE TABLE sending (
    id              VARCHAR(32)                 NOT NULL PRIMARY KEY,
    state           VARCHAR(20)                 NOT NULL,
    sender          VARCHAR(10)                 NOT NULL,
    receiver        VARCHAR(10)                 NOT NULL,
    sequence_number VARCHAR(65536)              NOT NULL,
    unit            VARCHAR(65536)              NOT NULL,
    documents       VARCHAR(65536)              NOT NULL,
    since           TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    accepted_at     TIMESTAMP(3) WITH TIME ZONE,
    delivered_at    TIMESTAMP(3) WITH TIME ZONE,
    receipted_at    TIMESTAMP(3) WITH TIME ZONE,
    picked_up_at    TIMESTAMP(3) WITH TIME ZONE,
    decided_by      VARCHAR(20)                 NOT NULL,
    decided_at      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    decided_event   VARCHAR(120)                NOT NULL,
    failure         VARCHAR(40)                 NOT NULL,
    failure_text    VARCHAR(2000)               NOT NULL
);
-- In the order of the lists, the latest first, so that a page is read without sorting.
CREATE INDEX sending_sent ON sending (sender, since DESC, id DESC);
CREATE INDEX sending_received ON sending (receiver, since DESC, id DESC);
CREATE INDEX sending_state ON sending (state, since DESC, id DESC);
CREATE INDEX sending_waiting ON sending (state, since, id);
CREATE INDEX sending_since ON sending (since DESC, id DESC);
