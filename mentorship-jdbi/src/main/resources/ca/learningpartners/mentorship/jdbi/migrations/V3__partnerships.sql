-- mentor_slot numbers the places of a mentor from 1. Two partnerships that are not concluded never share one, which
-- is how a mentor's capacity holds however many offers arrive at once.

CREATE TABLE pairing (
    id                 TEXT PRIMARY KEY,
    program            TEXT NOT NULL REFERENCES program (id),
    mentee             TEXT NOT NULL REFERENCES participant (id),
    mentor             TEXT NOT NULL REFERENCES participant (id),
    mentor_slot        INTEGER NOT NULL,
    offered_by         TEXT NOT NULL,
    offered_at         BIGINT NOT NULL,
    mentee_accepted_by TEXT,
    mentee_accepted_at BIGINT,
    mentor_accepted_by TEXT,
    mentor_accepted_at BIGINT,
    concluded_by       TEXT,
    concluded_at       BIGINT,
    CHECK (mentee <> mentor),
    CHECK ((mentee_accepted_by IS NULL) = (mentee_accepted_at IS NULL)),
    CHECK ((mentor_accepted_by IS NULL) = (mentor_accepted_at IS NULL)),
    CHECK ((concluded_by IS NULL) = (concluded_at IS NULL))
);

CREATE UNIQUE INDEX pairing_one_mentor ON pairing (program, mentee) WHERE concluded_at IS NULL;
CREATE UNIQUE INDEX pairing_one_place ON pairing (program, mentor, mentor_slot) WHERE concluded_at IS NULL;
CREATE INDEX pairing_by_mentee ON pairing (mentee);
CREATE INDEX pairing_by_mentor ON pairing (mentor);
CREATE INDEX pairing_by_program ON pairing (program);

CREATE TABLE session (
    id        TEXT PRIMARY KEY,
    pairing   TEXT NOT NULL REFERENCES pairing (id),
    held_on   TEXT NOT NULL,
    minutes   INTEGER NOT NULL,
    means     TEXT NOT NULL,
    logged_by TEXT NOT NULL,
    logged_at BIGINT NOT NULL
);

CREATE INDEX session_by_pairing ON session (pairing, held_on, logged_at);

CREATE TABLE session_objective (
    session   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    objective TEXT NOT NULL,
    PRIMARY KEY (session, objective)
);

-- What was done, in the order it was done. Rows are only ever added.
CREATE TABLE act (
    seq     ${sequence},
    actor   TEXT NOT NULL,
    verb    TEXT NOT NULL,
    subject TEXT NOT NULL,
    done_at BIGINT NOT NULL
);

CREATE INDEX act_by_subject ON act (subject, seq);
