-- A report that is to be made each month, term or year: of the whole program for its Office, or of one district for those
-- who coordinate it. It is ended, never changed.
CREATE TABLE report_plan (
    id       TEXT PRIMARY KEY,
    program  TEXT NOT NULL REFERENCES program (id),
    report   TEXT NOT NULL,
    district INTEGER,
    whole    INTEGER NOT NULL,
    lang     TEXT NOT NULL,
    format   TEXT NOT NULL,
    rhythm   TEXT NOT NULL,
    made_by  TEXT NOT NULL,
    made_at  BIGINT NOT NULL,
    ended_by TEXT,
    ended_at BIGINT,
    CHECK (whole = 1 OR district IS NOT NULL),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE INDEX report_plan_program ON report_plan (program);

-- Who is told by mail when one was made.
CREATE TABLE report_reader (
    plan        TEXT NOT NULL REFERENCES report_plan (id),
    participant TEXT NOT NULL,
    since       BIGINT NOT NULL,
    PRIMARY KEY (plan, participant)
);

-- A report as it was made, byte for byte; one for each plan and bulletin.
CREATE TABLE report_kept (
    id       TEXT PRIMARY KEY,
    plan     TEXT NOT NULL REFERENCES report_plan (id),
    bulletin TEXT NOT NULL,
    as_of    TEXT NOT NULL,
    name     TEXT NOT NULL,
    type     TEXT NOT NULL,
    content  ${bytes} NOT NULL,
    kept_at  BIGINT NOT NULL,
    UNIQUE (plan, bulletin)
);
