-- One text for SQLite and PostgreSQL. Days are ISO text (2026-09-08), moments are milliseconds since 1970,
-- enumerations are the names of their values. ${sequence} is a number that the database gives out in order.

CREATE TABLE district (
    number           INTEGER PRIMARY KEY,
    name             TEXT NOT NULL,
    latitude         DOUBLE PRECISION,
    longitude        DOUBLE PRECISION,
    enrolment        INTEGER,
    enrolment_year   INTEGER,
    enrolment_source TEXT,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((enrolment IS NULL) = (enrolment_year IS NULL) AND (enrolment IS NULL) = (enrolment_source IS NULL))
);

CREATE TABLE program (
    id               TEXT PRIMARY KEY,
    template         TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    title_en         TEXT NOT NULL,
    title_fr         TEXT NOT NULL,
    starts_on        TEXT NOT NULL,
    stage            TEXT NOT NULL
);

-- No row: every district takes part.
CREATE TABLE program_partner (
    program  TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    district INTEGER NOT NULL,
    PRIMARY KEY (program, district)
);

CREATE TABLE participant (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    email        TEXT,
    email_folded TEXT,
    district     INTEGER,
    locale       TEXT NOT NULL,
    CHECK ((email IS NULL) = (email_folded IS NULL))
);

CREATE INDEX participant_by_address ON participant (district, email_folded);

CREATE TABLE participant_language (
    participant TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    language    TEXT NOT NULL,
    PRIMARY KEY (participant, language)
);

CREATE TABLE appointment (
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    role        TEXT NOT NULL,
    district    INTEGER
);

-- Two nulls are never the same to a unique index; 0 is no district's number.
CREATE UNIQUE INDEX appointment_once ON appointment (participant, program, role, COALESCE(district, 0));
CREATE INDEX appointment_by_program ON appointment (program);

-- What mentees and mentors have in common; role is MENTEE or MENTOR and says where the rest is.
CREATE TABLE enrolment (
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    role        TEXT NOT NULL,
    branch      TEXT NOT NULL,
    position    TEXT NOT NULL,
    latitude    DOUBLE PRECISION,
    longitude   DOUBLE PRECISION,
    pupils      INTEGER,
    remoteness  INTEGER,
    trend       TEXT,
    PRIMARY KEY (program, participant, role),
    CHECK (role IN ('MENTEE', 'MENTOR')),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE INDEX enrolment_by_participant ON enrolment (participant);

CREATE TABLE mentee (
    program          TEXT NOT NULL,
    participant      TEXT NOT NULL,
    role             TEXT NOT NULL DEFAULT 'MENTEE' CHECK (role = 'MENTEE'),
    position_start   TEXT NOT NULL,
    prefers_distance BOOLEAN NOT NULL,
    PRIMARY KEY (program, participant),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE
);

CREATE TABLE mentor (
    program      TEXT NOT NULL,
    participant  TEXT NOT NULL,
    role         TEXT NOT NULL DEFAULT 'MENTOR' CHECK (role = 'MENTOR'),
    senior_years INTEGER NOT NULL,
    trained      BOOLEAN NOT NULL,
    available    BOOLEAN NOT NULL,
    capacity     INTEGER NOT NULL,
    PRIMARY KEY (program, participant),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE
);

-- kind NEED has level and priority, ISSUE and OFFER have level, DUTY has neither, EXPERTISE has level and last_year.
CREATE TABLE enrolment_topic (
    program     TEXT NOT NULL,
    participant TEXT NOT NULL,
    role        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    topic       TEXT NOT NULL,
    place       INTEGER NOT NULL,
    level       INTEGER,
    priority    INTEGER,
    last_year   INTEGER,
    PRIMARY KEY (program, participant, role, kind, topic),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE,
    CHECK (kind IN ('NEED', 'DUTY', 'ISSUE', 'OFFER', 'EXPERTISE'))
);

CREATE TABLE enrolment_school (
    program     TEXT NOT NULL,
    participant TEXT NOT NULL,
    role        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    schools     INTEGER NOT NULL,
    PRIMARY KEY (program, participant, role, kind),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE
);

CREATE TABLE enrolment_context (
    program     TEXT NOT NULL,
    participant TEXT NOT NULL,
    role        TEXT NOT NULL,
    context     TEXT NOT NULL,
    PRIMARY KEY (program, participant, role, context),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE
);

-- The other person may never be imported, so other points nowhere. until is the last day of a line of report.
CREATE TABLE boundary (
    program     TEXT NOT NULL,
    participant TEXT NOT NULL,
    role        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    other       TEXT NOT NULL,
    until       TEXT,
    PRIMARY KEY (program, participant, role, kind, other),
    FOREIGN KEY (program, participant, role) REFERENCES enrolment (program, participant, role) ON DELETE CASCADE,
    CHECK (kind IN ('NO_CONTACT', 'REPORTING', 'VETO')),
    CHECK ((until IS NOT NULL) = (kind = 'REPORTING'))
);
