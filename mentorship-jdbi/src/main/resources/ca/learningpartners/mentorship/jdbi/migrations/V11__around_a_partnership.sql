-- What stands around a partnership: who settles its times for a partner.

-- One assistant for a partner in a program.
CREATE TABLE assistance (
    program   TEXT NOT NULL REFERENCES program (id),
    principal TEXT NOT NULL REFERENCES participant (id),
    assistant TEXT NOT NULL REFERENCES participant (id),
    named_at  BIGINT NOT NULL,
    PRIMARY KEY (program, principal),
    CHECK (principal <> assistant)
);

CREATE INDEX assistance_by_assistant ON assistance (assistant);

-- What counts as having taken part, where a program's Office has chosen; else a first contact does. Nothing of it: no
-- gradebook is told anything.
CREATE TABLE completion (
    program         TEXT PRIMARY KEY REFERENCES program (id),
    contacts        INTEGER NOT NULL,
    charter         BOOLEAN NOT NULL,
    self_assessment BOOLEAN NOT NULL,
    chosen_by       TEXT NOT NULL,
    chosen_at       BIGINT NOT NULL
);

-- That somebody did their self-assessment. What they wrote is not here.
CREATE TABLE self_assessment (
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    declared_at BIGINT NOT NULL,
    PRIMARY KEY (program, participant)
);

-- Who wants no gradebook to be told anything about them.
CREATE TABLE gradebook_silence (
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    said_at     BIGINT NOT NULL,
    PRIMARY KEY (program, participant)
);

-- Half-days off for meeting that a district gives each of its mentees or mentors in a year of a program.
CREATE TABLE release_grant (
    program    TEXT NOT NULL REFERENCES program (id),
    district   INTEGER NOT NULL,
    year       INTEGER NOT NULL,
    part       TEXT NOT NULL,
    halves     INTEGER NOT NULL,
    granted_by TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (program, district, year, part),
    CHECK (part IN ('MENTEE', 'MENTOR'))
);

-- Half-days somebody took. session points nowhere once that contact was withdrawn.
CREATE TABLE release_booking (
    id          TEXT PRIMARY KEY,
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    year        INTEGER NOT NULL,
    part        TEXT NOT NULL,
    day         TEXT NOT NULL,
    halves      INTEGER NOT NULL CHECK (halves > 0),
    session     TEXT,
    booked_at   BIGINT NOT NULL
);

CREATE INDEX release_booking_by_participant ON release_booking (participant, program, year);
