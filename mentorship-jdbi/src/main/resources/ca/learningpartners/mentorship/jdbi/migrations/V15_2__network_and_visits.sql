-- Who may be asked. No row: nobody finds the person.
CREATE TABLE listing (
    program    TEXT NOT NULL REFERENCES program (id),
    person     TEXT NOT NULL REFERENCES participant (id),
    topics     TEXT NOT NULL,
    context    INTEGER NOT NULL,
    email      INTEGER NOT NULL,
    reach      TEXT NOT NULL,
    listed_at  BIGINT NOT NULL,
    PRIMARY KEY (program, person)
);

CREATE INDEX listing_by_person ON listing (person);

CREATE TABLE ask (
    id           TEXT PRIMARY KEY,
    program      TEXT NOT NULL REFERENCES program (id),
    asker        TEXT NOT NULL REFERENCES participant (id),
    topic        TEXT NOT NULL,
    context      TEXT NOT NULL,
    text         TEXT NOT NULL,
    audience     TEXT NOT NULL,
    languages    TEXT NOT NULL,
    asked_at     BIGINT NOT NULL,
    until_at     BIGINT NOT NULL,
    renewed_at   BIGINT,
    withdrawn_at BIGINT,
    CHECK (asked_at < until_at)
);

CREATE INDEX ask_by_program ON ask (program, asked_at);

-- The places for open asks that a person has. One that is over can be taken again: by one statement, under this key.
CREATE TABLE ask_place (
    asker    TEXT NOT NULL REFERENCES participant (id),
    place    INTEGER NOT NULL,
    ask      TEXT NOT NULL,
    until_at BIGINT NOT NULL,
    PRIMARY KEY (asker, place)
);

CREATE TABLE ask_addressee (
    ask    TEXT NOT NULL REFERENCES ask (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES participant (id),
    PRIMARY KEY (ask, person)
);

CREATE TABLE ask_passed_on (
    ask       TEXT NOT NULL REFERENCES ask (id) ON DELETE CASCADE,
    person    TEXT NOT NULL REFERENCES participant (id),
    passed_at BIGINT NOT NULL,
    PRIMARY KEY (person, ask)
);

CREATE TABLE ask_reply (
    id         TEXT PRIMARY KEY,
    ask        TEXT NOT NULL REFERENCES ask (id) ON DELETE CASCADE,
    replied_by TEXT NOT NULL REFERENCES participant (id),
    replied_at BIGINT NOT NULL,
    text       TEXT NOT NULL,
    shared     INTEGER NOT NULL,
    thanked_at BIGINT
);

CREATE INDEX ask_reply_by_ask ON ask_reply (ask);

CREATE TABLE shared_contact (
    program     TEXT NOT NULL REFERENCES program (id),
    from_person TEXT NOT NULL REFERENCES participant (id),
    to_person   TEXT NOT NULL REFERENCES participant (id),
    shared_at   BIGINT NOT NULL,
    PRIMARY KEY (program, from_person, to_person)
);

CREATE INDEX shared_contact_by_reader ON shared_contact (program, to_person);

-- Visits, each in its newest version. A version that a change replaces is not kept.
CREATE TABLE visit (
    id          TEXT PRIMARY KEY,
    pairing     TEXT NOT NULL REFERENCES pairing (id),
    version     INTEGER NOT NULL,
    district    INTEGER NOT NULL,
    interests   TEXT NOT NULL,
    topics      TEXT NOT NULL,
    objectives  TEXT NOT NULL,
    first_day   TEXT,
    last_day    TEXT,
    reserve_day TEXT,
    written_by  TEXT NOT NULL REFERENCES participant (id),
    written_at  BIGINT NOT NULL,
    off_by      TEXT REFERENCES participant (id),
    off_at      BIGINT,
    CHECK ((first_day IS NULL) = (last_day IS NULL)),
    CHECK ((off_by IS NULL) = (off_at IS NULL))
);

CREATE INDEX visit_by_pairing ON visit (pairing);

CREATE TABLE visit_stop (
    visit        TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    place_in     INTEGER NOT NULL,
    meets        TEXT NOT NULL,
    day          TEXT NOT NULL,
    begins       TEXT NOT NULL,
    ends         TEXT NOT NULL,
    who          TEXT NOT NULL,
    place        TEXT NOT NULL,
    PRIMARY KEY (visit, place_in)
);

CREATE TABLE visit_leg (
    visit     TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    place_in  INTEGER NOT NULL,
    mode      TEXT NOT NULL,
    means     TEXT NOT NULL,
    day       TEXT NOT NULL,
    from_place TEXT NOT NULL,
    to_place  TEXT NOT NULL,
    leaves    TEXT,
    minutes   INTEGER NOT NULL,
    PRIMARY KEY (visit, place_in)
);

CREATE TABLE visit_agreement (
    visit     TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    version   INTEGER NOT NULL,
    agreed_by TEXT NOT NULL REFERENCES participant (id),
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (visit, version, agreed_by)
);

CREATE TABLE visit_opinion (
    visit    TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    version  INTEGER NOT NULL,
    district INTEGER NOT NULL,
    fits     INTEGER NOT NULL,
    said_by  TEXT NOT NULL REFERENCES participant (id),
    said_at  BIGINT NOT NULL,
    PRIMARY KEY (visit, version, district)
);

-- For the two alone.
CREATE TABLE visit_keepsake (
    visit      TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    written_by TEXT NOT NULL REFERENCES participant (id),
    written_at BIGINT NOT NULL,
    text       TEXT NOT NULL,
    PRIMARY KEY (visit, written_by)
);

CREATE TABLE visit_thanks (
    visit   TEXT PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
    sent_by TEXT NOT NULL REFERENCES participant (id),
    sent_at BIGINT NOT NULL
);
