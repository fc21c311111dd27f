-- The life of a partnership. How it ended is one of DECLINED, LAPSED, NO_PLACE, NO_FAULT, COMPLETED and INELIGIBLE;
-- nobody ended what lapsed, found no place, is completed or ineligible.
UPDATE pairing SET concluded_how = 'NO_FAULT' WHERE concluded_how = 'ENDED';

-- A partnership rests while one of the two is on leave. meant_until is the last day it is meant to last, null if open.
CREATE TABLE pairing_pause (
    pairing     TEXT NOT NULL REFERENCES pairing (id),
    number      INTEGER NOT NULL,
    begun_by    TEXT NOT NULL,
    begun_at    BIGINT NOT NULL,
    meant_until TEXT,
    ended_by    TEXT,
    ended_at    BIGINT,
    PRIMARY KEY (pairing, number),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE UNIQUE INDEX pairing_pause_open ON pairing_pause (pairing) WHERE ended_at IS NULL;

-- What people said yes to of their own accord: FURTHER_TERM (a mentor) or MENTORING (somebody whose own time is over).
CREATE TABLE willing (
    program    TEXT NOT NULL REFERENCES program (id),
    said_by    TEXT NOT NULL REFERENCES participant (id),
    willing_to TEXT NOT NULL,
    said_at    BIGINT NOT NULL,
    PRIMARY KEY (program, said_by, willing_to)
);

-- What each of the two writes as their partnership comes to its end, for the pair alone.
CREATE TABLE closing (
    pairing     TEXT NOT NULL REFERENCES pairing (id),
    author      TEXT NOT NULL REFERENCES participant (id),
    begun_at    BIGINT NOT NULL,
    revision    INTEGER NOT NULL,
    to_partner  TEXT NOT NULL,
    proud_of    TEXT NOT NULL,
    next        TEXT NOT NULL,
    saved_at    BIGINT NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (pairing, author)
);
