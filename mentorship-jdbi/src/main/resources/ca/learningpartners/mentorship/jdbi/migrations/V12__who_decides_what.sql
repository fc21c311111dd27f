-- Who decides what: rules, the stage of a program and its partner districts, and how many new members districts expect.
-- Rows are added, never changed or removed.

-- That a rule was changed, for the province (no district) or by a district for itself. The newest of each place holds;
-- without one, what the template says.
CREATE TABLE rule_change (
    program  TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    rule     TEXT NOT NULL,
    number   INTEGER NOT NULL,
    district INTEGER,
    how      TEXT NOT NULL,
    value    INTEGER,
    mode     TEXT,
    reason   TEXT NOT NULL,
    made_by  TEXT NOT NULL,
    made_at  BIGINT NOT NULL,
    PRIMARY KEY (program, rule, number)
);

-- That a program moved to a stage, or a district joined or left its partners, or all districts became partners.
CREATE TABLE program_change (
    program  TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    what     TEXT NOT NULL,
    stage    TEXT,
    district INTEGER,
    reason   TEXT NOT NULL,
    made_by  TEXT NOT NULL,
    made_at  BIGINT NOT NULL,
    PRIMARY KEY (program, number)
);

-- How many new members a district expects in a program year; the highest number counts.
CREATE TABLE expected_members (
    program  TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    district INTEGER NOT NULL,
    year     INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    said_by  TEXT NOT NULL,
    said_at  BIGINT NOT NULL,
    PRIMARY KEY (program, district, year, number)
);

-- Which of the framework's principles a goal serves.
CREATE TABLE goal_principle (
    goal      TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    principle TEXT NOT NULL,
    PRIMARY KEY (goal, principle)
);
