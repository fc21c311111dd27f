-- What a pair agrees on. Versions are only ever added; which of them counts follows from who signed them. means are set
-- apart by a space.
CREATE TABLE charter (
    id           TEXT NOT NULL UNIQUE,
    pairing      TEXT NOT NULL REFERENCES pairing (id),
    version      INTEGER NOT NULL,
    purpose      TEXT NOT NULL,
    cadence_days INTEGER NOT NULL,
    means        TEXT NOT NULL,
    reach        TEXT NOT NULL,
    limits       TEXT NOT NULL,
    addition     TEXT NOT NULL,
    PRIMARY KEY (pairing, version)
);

CREATE TABLE charter_signature (
    pairing   TEXT NOT NULL,
    version   INTEGER NOT NULL,
    signed_by TEXT NOT NULL REFERENCES participant (id),
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (pairing, version, signed_by),
    FOREIGN KEY (pairing, version) REFERENCES charter (pairing, version) ON DELETE CASCADE
);

-- What a person of a pair sets out to achieve. edition counts its changes; outcome is REACHED or SET_ASIDE, null as long
-- as it is open. The district's goal stands in words, so that it stays when the district changes its own.
CREATE TABLE goal (
    id            TEXT PRIMARY KEY,
    pairing       TEXT NOT NULL REFERENCES pairing (id),
    owner         TEXT NOT NULL REFERENCES participant (id),
    words         TEXT NOT NULL,
    gains         TEXT NOT NULL,
    district_goal TEXT NOT NULL,
    set_by        TEXT NOT NULL,
    set_at        BIGINT NOT NULL,
    edition       INTEGER NOT NULL,
    outcome       TEXT,
    outcome_by    TEXT,
    outcome_at    BIGINT,
    CHECK ((outcome IS NULL) = (outcome_by IS NULL) AND (outcome IS NULL) = (outcome_at IS NULL))
);

CREATE INDEX goal_by_pairing ON goal (pairing);

CREATE TABLE goal_objective (
    goal      TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    objective TEXT NOT NULL,
    PRIMARY KEY (goal, objective)
);

CREATE TABLE milestone (
    id         TEXT PRIMARY KEY,
    goal       TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    due        TEXT,
    added_by   TEXT NOT NULL,
    added_at   BIGINT NOT NULL,
    reached_by TEXT,
    reached_at BIGINT,
    CHECK ((reached_by IS NULL) = (reached_at IS NULL))
);

CREATE INDEX milestone_by_goal ON milestone (goal);

-- kind is SEEN or WHO_ELSE_GREW.
CREATE TABLE evidence (
    id       TEXT PRIMARY KEY,
    goal     TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    words    TEXT NOT NULL,
    link     TEXT,
    seen_on  TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at BIGINT NOT NULL
);

CREATE INDEX evidence_by_goal ON evidence (goal);

-- A colleague of the owner's district who may work on one goal, and on nothing else of the pair.
CREATE TABLE goal_invitation (
    goal          TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    colleague     TEXT NOT NULL REFERENCES participant (id),
    invited_by    TEXT NOT NULL,
    invited_at    BIGINT NOT NULL,
    taken_back_by TEXT,
    taken_back_at BIGINT,
    PRIMARY KEY (goal, colleague),
    CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
);

CREATE INDEX goal_invitation_by_colleague ON goal_invitation (colleague);

CREATE TABLE district_goal (
    program  TEXT NOT NULL REFERENCES program (id),
    district INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    title_en TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    PRIMARY KEY (program, district, number)
);
