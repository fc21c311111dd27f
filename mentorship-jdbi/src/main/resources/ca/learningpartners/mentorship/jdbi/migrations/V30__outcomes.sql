-- What became of people so many months after they began, in versions; the newest counts. left_on is for those who left, if it
-- is known. noted_by is who noted it, or the command line.
CREATE TABLE outcome (
    program  TEXT NOT NULL REFERENCES program (id),
    person   TEXT NOT NULL REFERENCES participant (id),
    months   INTEGER NOT NULL CHECK (months IN (12, 24, 36)),
    version  INTEGER NOT NULL CHECK (version > 0),
    outcome  TEXT NOT NULL,
    how      TEXT NOT NULL,
    as_of    TEXT NOT NULL,
    left_on  TEXT,
    noted_by TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (program, person, months, version),
    CHECK (left_on IS NULL OR outcome = 'LEFT')
);

CREATE INDEX outcome_by_person ON outcome (person);

-- What became of people the program was never offered, under codes of which nobody here knows whose they are.
CREATE TABLE outcome_comparison (
    program        TEXT NOT NULL REFERENCES program (id),
    code           TEXT NOT NULL,
    months         INTEGER NOT NULL CHECK (months IN (12, 24, 36)),
    district       INTEGER NOT NULL,
    branch         TEXT NOT NULL,
    position_start TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    left_on        TEXT,
    noted_by       TEXT NOT NULL,
    noted_at       BIGINT NOT NULL,
    PRIMARY KEY (program, code, months)
);

-- What is set down beforehand about an analysis, in versions, each signed; none is ever changed.
CREATE TABLE analysis_plan (
    program   TEXT NOT NULL REFERENCES program (id),
    version   INTEGER NOT NULL CHECK (version > 0),
    stayed    TEXT NOT NULL,
    months    INTEGER NOT NULL CHECK (months IN (12, 24, 36)),
    design    TEXT NOT NULL,
    what      TEXT NOT NULL,
    unknowns  TEXT NOT NULL,
    by_day    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (program, version)
);
