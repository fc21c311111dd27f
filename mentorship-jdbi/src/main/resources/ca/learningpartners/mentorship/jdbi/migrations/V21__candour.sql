-- What two partners ask and answer as critical friends. The words, and what kind of candour is asked for, are sealed with the
-- pair's key; about is null once the question was taken back. last_by is who said the last word.
CREATE TABLE candour (
    id        TEXT PRIMARY KEY,
    pairing   TEXT NOT NULL REFERENCES pairing (id),
    asked_by  TEXT NOT NULL REFERENCES participant (id),
    asked_at  BIGINT NOT NULL,
    place     INTEGER NOT NULL,
    about     TEXT,
    wish      TEXT NOT NULL,
    until_day TEXT,
    last_by   TEXT NOT NULL REFERENCES participant (id),
    answers   INTEGER NOT NULL,
    edition   INTEGER NOT NULL CHECK (edition > 0),
    end_how   TEXT,
    end_at    BIGINT,
    thanks    TEXT,
    CHECK ((end_how IS NULL) = (end_at IS NULL))
);

CREATE INDEX candour_by_pairing ON candour (pairing, asked_at);

-- A partner has so many places for open questions; one that has ended makes room.
CREATE UNIQUE INDEX candour_open ON candour (pairing, asked_by, place) WHERE end_at IS NULL;

CREATE TABLE candour_answer (
    id      TEXT PRIMARY KEY,
    candour TEXT NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    said_by TEXT NOT NULL REFERENCES participant (id),
    said_at BIGINT NOT NULL,
    text    TEXT NOT NULL,
    UNIQUE (candour, number)
);

-- How people saw their own competencies. One draft at a time; what is finished stays as it was. Steps and notes are sealed
-- with the author's key. That somebody declared theirs done is in the table self_assessment, and nothing else is.
CREATE TABLE assessment (
    id          TEXT PRIMARY KEY,
    program     TEXT NOT NULL REFERENCES program (id),
    person      TEXT NOT NULL REFERENCES participant (id),
    questions   TEXT NOT NULL,
    version     INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision > 0),
    saved_at    BIGINT NOT NULL,
    finished_at BIGINT
);

CREATE INDEX assessment_by_person ON assessment (person, program);
CREATE UNIQUE INDEX assessment_draft ON assessment (program, person) WHERE finished_at IS NULL;

CREATE TABLE assessment_place (
    id         TEXT PRIMARY KEY,
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item       TEXT NOT NULL,
    step       TEXT NOT NULL,
    note       TEXT,
    UNIQUE (assessment, item)
);

-- How confident people felt, by wave; id is program, person and wave in one. steps is sealed with the person's key, and null
-- where the wave was passed over.
CREATE TABLE confidence (
    id        TEXT PRIMARY KEY,
    program   TEXT NOT NULL REFERENCES program (id),
    person    TEXT NOT NULL REFERENCES participant (id),
    wave      TEXT NOT NULL,
    questions TEXT NOT NULL,
    version   INTEGER NOT NULL,
    steps     TEXT,
    said_at   BIGINT NOT NULL,
    UNIQUE (program, person, wave)
);
