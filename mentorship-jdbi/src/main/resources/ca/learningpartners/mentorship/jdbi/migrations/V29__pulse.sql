-- How partnerships were going for people, by moment; id is pairing, person and days in one. step is sealed with the person's
-- key.
CREATE TABLE pulse_answer (
    id      TEXT PRIMARY KEY,
    program TEXT NOT NULL REFERENCES program (id),
    pairing TEXT NOT NULL REFERENCES pairing (id),
    person  TEXT NOT NULL REFERENCES participant (id),
    days    INTEGER NOT NULL CHECK (days > 0),
    version INTEGER NOT NULL,
    step    TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    UNIQUE (pairing, person, days)
);

CREATE INDEX pulse_answer_by_person ON pulse_answer (person, program);
CREATE INDEX pulse_answer_by_program ON pulse_answer (program, said_at);

-- Who would like to be contacted. Nothing leads from here to an answer.
CREATE TABLE contact_wish (
    id       TEXT PRIMARY KEY,
    program  TEXT NOT NULL REFERENCES program (id),
    person   TEXT NOT NULL REFERENCES participant (id),
    asked_at BIGINT NOT NULL,
    taken_by TEXT REFERENCES participant (id),
    taken_at BIGINT,
    done_by  TEXT REFERENCES participant (id),
    done_at  BIGINT,
    CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);

-- A person has one open wish at most.
CREATE UNIQUE INDEX contact_wish_open ON contact_wish (program, person) WHERE done_at IS NULL;
