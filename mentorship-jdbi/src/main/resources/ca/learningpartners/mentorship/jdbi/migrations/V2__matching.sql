-- Runs of the matching. People in them are named by id alone: scores can be brought along for people nobody imported.
-- Scores, weights, values, duals, bonuses and gaps are micro-points.

CREATE TABLE match_run (
    seq         ${sequence},
    id          TEXT NOT NULL UNIQUE,
    program     TEXT NOT NULL REFERENCES program (id),
    run_by      TEXT NOT NULL,
    run_at      BIGINT NOT NULL,
    policy      TEXT NOT NULL,
    approved_by TEXT,
    approved_at BIGINT,
    bonus       BIGINT NOT NULL,
    gap         BIGINT NOT NULL,
    floor_at    INTEGER,
    floor_price BIGINT,
    floor_bonus BIGINT,
    floor_gap   BIGINT,
    CHECK ((approved_by IS NULL) = (approved_at IS NULL))
);

CREATE INDEX match_run_by_program ON match_run (program, run_at, seq);

CREATE TABLE match_pair (
    run    TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    mentee TEXT NOT NULL,
    mentor TEXT NOT NULL,
    score  INTEGER NOT NULL,
    PRIMARY KEY (run, mentee)
);

CREATE TABLE match_contribution (
    run       TEXT NOT NULL,
    mentee    TEXT NOT NULL,
    criterion TEXT NOT NULL,
    place     INTEGER NOT NULL,
    weight    INTEGER NOT NULL,
    value     INTEGER NOT NULL,
    PRIMARY KEY (run, mentee, criterion),
    FOREIGN KEY (run, mentee) REFERENCES match_pair (run, mentee) ON DELETE CASCADE
);

CREATE TABLE match_unmatched (
    run    TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    mentee TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, mentee)
);

CREATE TABLE match_blocking (
    run    TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    mentee TEXT NOT NULL,
    mentor TEXT NOT NULL,
    gain   INTEGER NOT NULL,
    PRIMARY KEY (run, mentee, mentor)
);

-- proof is ALL for the certificate over all allowed pairs, FLOOR for the one at or above the floor.
CREATE TABLE match_dual (
    run    TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    proof  TEXT NOT NULL,
    role   TEXT NOT NULL,
    person TEXT NOT NULL,
    dual   BIGINT NOT NULL,
    PRIMARY KEY (run, proof, role, person),
    CHECK (proof IN ('ALL', 'FLOOR')),
    CHECK (role IN ('MENTEE', 'MENTOR'))
);
