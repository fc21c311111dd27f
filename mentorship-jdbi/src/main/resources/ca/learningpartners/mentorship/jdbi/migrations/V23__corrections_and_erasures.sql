-- What people ask of what is kept about them: that it be set right, and that it be erased.

CREATE TABLE correction (
    id          TEXT PRIMARY KEY,
    program     TEXT NOT NULL REFERENCES program (id),
    district    INTEGER,
    datum       TEXT NOT NULL,
    says        TEXT NOT NULL,
    should      TEXT NOT NULL,
    why         TEXT NOT NULL,
    asked_by    TEXT NOT NULL REFERENCES participant (id),
    asked_at    BIGINT NOT NULL,
    owner       TEXT NOT NULL REFERENCES participant (id),
    due         TEXT NOT NULL,
    edition     INTEGER NOT NULL,
    accepted    BOOLEAN,
    reason      TEXT,
    answered_by TEXT,
    answered_at BIGINT,
    CHECK ((accepted IS NULL) = (answered_by IS NULL) AND (accepted IS NULL) = (answered_at IS NULL)
        AND (accepted IS NULL) = (reason IS NULL))
);

CREATE INDEX correction_by_addressee ON correction (program, district);
CREATE INDEX correction_by_person ON correction (asked_by);
CREATE INDEX correction_by_owner ON correction (owner);

-- Who was told of an answer because they had read the record.
CREATE TABLE correction_notice (
    correction TEXT NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
    recipient  TEXT NOT NULL REFERENCES participant (id),
    told_at    BIGINT NOT NULL,
    seen_at    BIGINT,
    PRIMARY KEY (correction, recipient)
);

CREATE INDEX correction_notice_unseen ON correction_notice (recipient) WHERE seen_at IS NULL;

-- Once it is done, person is the pseudonym by which the person is known from then on.
CREATE TABLE erasure (
    id           TEXT PRIMARY KEY,
    person       TEXT NOT NULL,
    asked_by     TEXT NOT NULL,
    asked_at     BIGINT NOT NULL,
    held_by      TEXT,
    held_at      BIGINT,
    held_why     TEXT,
    held_until   TEXT,
    withdrawn_at BIGINT,
    done_by      TEXT,
    done_at      BIGINT,
    kept_until   TEXT,
    over_at      BIGINT,
    CHECK ((held_by IS NULL) = (held_why IS NULL) AND (held_by IS NULL) = (held_until IS NULL)),
    CHECK ((done_by IS NULL) = (done_at IS NULL) AND (done_by IS NULL) = (kept_until IS NULL))
);

CREATE UNIQUE INDEX erasure_open ON erasure (person) WHERE withdrawn_at IS NULL AND done_at IS NULL;
CREATE INDEX erasure_by_person ON erasure (person);
CREATE INDEX erasure_due ON erasure (kept_until) WHERE over_at IS NULL;

CREATE TABLE erasure_program (
    erasure TEXT NOT NULL REFERENCES erasure (id) ON DELETE CASCADE,
    program TEXT NOT NULL REFERENCES program (id),
    PRIMARY KEY (program, erasure)
);

-- What eligibility was judged by, for a year after the last decision about somebody who was erased.
CREATE TABLE kept_eligibility (
    person         TEXT NOT NULL,
    program        TEXT NOT NULL REFERENCES program (id),
    role           TEXT NOT NULL,
    position_start TEXT,
    PRIMARY KEY (person, program, role)
);
