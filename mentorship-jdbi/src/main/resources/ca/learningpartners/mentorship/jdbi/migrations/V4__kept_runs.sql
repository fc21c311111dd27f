-- What a run was changed from, what was settled before it, and what it was given. ${bytes} is the type of plain bytes.

ALTER TABLE match_run ADD COLUMN based_on TEXT REFERENCES match_run (id);

CREATE TABLE match_constraint (
    run    TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    kind   TEXT NOT NULL,
    mentee TEXT NOT NULL,
    mentor TEXT NOT NULL,
    PRIMARY KEY (run, kind, mentee, mentor),
    CHECK (kind IN ('PIN', 'FORBID'))
);

-- Locked: rows are only ever added. The scores are those of every allowed pair, see ScoreTableFile; the answers are
-- what people had said by then, compressed (gzip).
CREATE TABLE match_input (
    run     TEXT PRIMARY KEY REFERENCES match_run (id) ON DELETE CASCADE,
    day     TEXT NOT NULL,
    scores  ${bytes} NOT NULL,
    answers ${bytes} NOT NULL
);

-- The versions of a program's policy, in its written form. Never changed, only followed by the next one.
CREATE TABLE matching_policy (
    program TEXT NOT NULL REFERENCES program (id),
    number  INTEGER NOT NULL,
    policy  TEXT NOT NULL,
    set_by  TEXT NOT NULL,
    set_at  BIGINT NOT NULL,
    PRIMARY KEY (program, number)
);
