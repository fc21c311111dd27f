-- How programs (district is null) and districts see themselves against standards of good mentoring, from year to year.
CREATE TABLE appraisal (
    id        TEXT PRIMARY KEY,
    program   TEXT NOT NULL REFERENCES program (id),
    district  INTEGER REFERENCES district (number),
    year      INTEGER NOT NULL,
    standards INTEGER NOT NULL,
    begun_by  TEXT NOT NULL REFERENCES participant (id),
    begun_at  BIGINT NOT NULL,
    signed_by TEXT REFERENCES participant (id),
    signed_at BIGINT,
    CHECK ((signed_by IS NULL) = (signed_at IS NULL))
);

-- One a year of each side, and one at a time.
CREATE UNIQUE INDEX appraisal_year ON appraisal (program, COALESCE(district, 0), year);
CREATE UNIQUE INDEX appraisal_open ON appraisal (program, COALESCE(district, 0)) WHERE signed_at IS NULL;

CREATE TABLE appraisal_place (
    id         TEXT PRIMARY KEY,
    appraisal  TEXT NOT NULL REFERENCES appraisal (id) ON DELETE CASCADE,
    standard   TEXT NOT NULL,
    level      TEXT NOT NULL,
    why        TEXT NOT NULL,
    edition    INTEGER NOT NULL CHECK (edition > 0),
    written_by TEXT NOT NULL REFERENCES participant (id),
    written_at BIGINT NOT NULL,
    UNIQUE (appraisal, standard)
);

-- What shows it: a thing of the program by its id, or an address elsewhere with its name.
CREATE TABLE appraisal_evidence (
    id        TEXT PRIMARY KEY,
    appraisal TEXT NOT NULL REFERENCES appraisal (id) ON DELETE CASCADE,
    standard  TEXT NOT NULL,
    number    INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    ref       TEXT NOT NULL,
    label     TEXT NOT NULL,
    UNIQUE (appraisal, standard, number)
);

CREATE TABLE undertaking (
    id        TEXT PRIMARY KEY,
    appraisal TEXT NOT NULL REFERENCES appraisal (id) ON DELETE CASCADE,
    standard  TEXT NOT NULL,
    what      TEXT NOT NULL,
    owner     TEXT NOT NULL REFERENCES participant (id),
    due       TEXT NOT NULL,
    noted_by  TEXT NOT NULL REFERENCES participant (id),
    noted_at  BIGINT NOT NULL,
    done_by   TEXT REFERENCES participant (id),
    done_at   BIGINT,
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);

CREATE INDEX undertaking_by_appraisal ON undertaking (appraisal, due);
