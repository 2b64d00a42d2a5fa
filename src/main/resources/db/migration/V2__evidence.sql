-- How far each series of evidence has come: docs/events.md says what it is for. H2 and PostgreSQL run this as it is.

CREATE TABLE ledger_evidence (
    kind   VARCHAR(20) NOT NULL PRIMARY KEY,
    number BIGINT      NOT NULL,
    digest VARCHAR(64) NOT NULL
);
INSERT INTO ledger_evidence (kind, number, digest)
VALUES ('CHECKPOINT', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
       ('ARCHIVE', 0, '0000000000000000000000000000000000000000000000000000000000000000');
