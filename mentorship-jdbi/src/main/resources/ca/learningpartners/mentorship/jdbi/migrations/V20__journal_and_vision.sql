-- What people write for themselves. The texts, and the questions entries began with, are sealed for their author alone;
-- a locked entry was locked with a passphrase before it came here, and is sealed on top of that.

CREATE TABLE journal_entry (
    id         TEXT PRIMARY KEY,
    author     TEXT NOT NULL REFERENCES participant (id),
    day        TEXT NOT NULL,
    text       TEXT NOT NULL,
    locked     BOOLEAN NOT NULL,
    program    TEXT REFERENCES program (id),
    question   TEXT,
    written_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    edition    INTEGER NOT NULL CHECK (edition > 0),
    CHECK ((program IS NULL) = (question IS NULL))
);

CREATE INDEX journal_entry_by_author ON journal_entry (author, day);

-- For how long somebody wants to keep it; who is not here has chosen nothing.
CREATE TABLE journal_keeping (
    author    TEXT PRIMARY KEY REFERENCES participant (id),
    keeping   TEXT NOT NULL,
    chosen_at BIGINT NOT NULL
);

-- What a browser needs besides the passphrase, which is nowhere here.
CREATE TABLE journal_lock (
    author     TEXT PRIMARY KEY REFERENCES participant (id),
    salt       TEXT NOT NULL,
    iterations INTEGER NOT NULL,
    proof      TEXT NOT NULL,
    set_at     BIGINT NOT NULL
);

CREATE TABLE vision (
    author     TEXT NOT NULL REFERENCES participant (id),
    number     INTEGER NOT NULL CHECK (number > 0),
    text       TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (author, number)
);
