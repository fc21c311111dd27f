-- One sending of an instrument. The instrument itself is a file of the release; fingerprint is that of its words when the
-- wave was planned. ended_* is set where the wave was closed early.
CREATE TABLE wave (
    id          TEXT PRIMARY KEY,
    program     TEXT NOT NULL REFERENCES program (id),
    number      INTEGER NOT NULL CHECK (number > 0),
    instrument  TEXT NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    fingerprint TEXT NOT NULL,
    mentees     BOOLEAN NOT NULL,
    mentors     BOOLEAN NOT NULL,
    opens       TEXT NOT NULL,
    due         TEXT NOT NULL,
    closes      TEXT NOT NULL,
    planned_by  TEXT NOT NULL,
    planned_at  BIGINT NOT NULL,
    ended_by    TEXT,
    ended_at    BIGINT,
    reason      TEXT,
    edition     INTEGER NOT NULL CHECK (edition > 0),
    UNIQUE (program, number),
    CHECK (opens <= due AND due <= closes),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL) AND (ended_by IS NULL) = (reason IS NULL))
);

-- Which districts take part; none here: all do.
CREATE TABLE wave_district (
    wave     TEXT NOT NULL REFERENCES wave (id) ON DELETE CASCADE,
    district INTEGER NOT NULL,
    PRIMARY KEY (wave, district)
);

-- Who was invited, and what became of it; id is wave and person in one. answers is sealed with the person's key, and null
-- where nothing was answered.
CREATE TABLE wave_response (
    id         TEXT PRIMARY KEY,
    wave       TEXT NOT NULL REFERENCES wave (id),
    person     TEXT NOT NULL REFERENCES participant (id),
    role       TEXT NOT NULL,
    state      TEXT NOT NULL,
    answers    TEXT,
    edition    INTEGER NOT NULL,
    invited_at BIGINT NOT NULL,
    said_at    BIGINT,
    UNIQUE (wave, person),
    CHECK ((state = 'SILENT') = (said_at IS NULL)),
    CHECK (answers IS NULL OR state IN ('ANSWERED', 'PARTLY'))
);

CREATE INDEX wave_response_by_person ON wave_response (person);
