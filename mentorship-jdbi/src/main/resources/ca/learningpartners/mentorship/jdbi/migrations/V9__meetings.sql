-- What two partners want to remember of a contact. For them alone.
ALTER TABLE session ADD COLUMN note TEXT;

-- That there was a contact under this id, and that whoever logged it took it back. Nothing else of it is kept.
CREATE TABLE session_withdrawal (
    session      TEXT PRIMARY KEY,
    withdrawn_by TEXT NOT NULL,
    withdrawn_at BIGINT NOT NULL
);

-- A conversation two partners mean to have: PROPOSED, AGREED, DECLINED, CANCELLED or NOTED. revision counts all changes,
-- sequence those a calendar must be told of. starts_at is null until a time was agreed.
CREATE TABLE meeting (
    id         TEXT PRIMARY KEY,
    pairing    TEXT NOT NULL REFERENCES pairing (id),
    revision   INTEGER NOT NULL,
    proposer   TEXT NOT NULL REFERENCES participant (id),
    minutes    INTEGER NOT NULL,
    means      TEXT NOT NULL,
    place      TEXT NOT NULL,
    status     TEXT NOT NULL,
    starts_at  BIGINT,
    sequence   INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE INDEX meeting_by_pairing ON meeting (pairing, changed_at);

-- The times that were proposed last.
CREATE TABLE meeting_time (
    meeting   TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    starts_at BIGINT NOT NULL,
    PRIMARY KEY (meeting, starts_at)
);

-- By which clock a person lives, where it is not the usual one.
CREATE TABLE participant_zone (
    participant TEXT PRIMARY KEY REFERENCES participant (id),
    zone        TEXT NOT NULL
);

-- What a pair wants to talk about: a question of the program, by its code, or their own words. For them alone.
CREATE TABLE agenda_item (
    id        TEXT PRIMARY KEY,
    pairing   TEXT NOT NULL REFERENCES pairing (id),
    prompt    TEXT,
    words     TEXT,
    added_by  TEXT NOT NULL,
    added_at  BIGINT NOT NULL,
    talked_by TEXT,
    talked_at BIGINT,
    CHECK ((prompt IS NULL) <> (words IS NULL)),
    CHECK ((talked_by IS NULL) = (talked_at IS NULL))
);

CREATE INDEX agenda_item_by_pairing ON agenda_item (pairing, added_at);
-- A question stands on an agenda once, until it was talked about.
CREATE UNIQUE INDEX agenda_item_once ON agenda_item (pairing, prompt) WHERE talked_at IS NULL;

-- What one of a pair has taken on. For them alone.
CREATE TABLE action_item (
    id       TEXT PRIMARY KEY,
    pairing  TEXT NOT NULL REFERENCES pairing (id),
    owner    TEXT NOT NULL REFERENCES participant (id),
    words    TEXT NOT NULL,
    due      TEXT,
    added_by TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    done_by  TEXT,
    done_at  BIGINT,
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);

CREATE INDEX action_item_by_pairing ON action_item (pairing, added_at);
