-- Questions that are worked on in the open.

CREATE TABLE inquiry (
    id        TEXT PRIMARY KEY,
    program   TEXT NOT NULL REFERENCES program (id),
    opened_by TEXT NOT NULL REFERENCES participant (id),
    opened_at BIGINT NOT NULL,
    edition   INTEGER NOT NULL CHECK (edition > 0),
    closed_by TEXT REFERENCES participant (id),
    closed_at BIGINT,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
);

CREATE INDEX inquiry_by_program ON inquiry (program, opened_at);

CREATE TABLE inquiry_turn (
    inquiry TEXT NOT NULL REFERENCES inquiry (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL CHECK (number > 0),
    wonder  TEXT NOT NULL,
    tried   TEXT NOT NULL,
    noticed TEXT NOT NULL,
    learned TEXT NOT NULL,
    PRIMARY KEY (inquiry, number)
);

CREATE TABLE inquiry_companion (
    inquiry     TEXT NOT NULL REFERENCES inquiry (id) ON DELETE CASCADE,
    participant TEXT NOT NULL REFERENCES participant (id),
    joined_at   BIGINT NOT NULL,
    PRIMARY KEY (inquiry, participant)
);
