-- The large-group meetings of a program, from what they are to be about to what people take with them.

-- slot is what a gathering takes for itself alone: its month, or its day where the program's template names no months.
-- zone is the clock day, start_time and end_time are read by; starts_at and ends_at are the same as moments.
CREATE TABLE gathering (
    id            TEXT PRIMARY KEY,
    program       TEXT NOT NULL REFERENCES program (id),
    year          INTEGER NOT NULL,
    slot          TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    sequence      INTEGER NOT NULL,
    title_en      TEXT NOT NULL,
    title_fr      TEXT NOT NULL,
    day           TEXT NOT NULL,
    start_time    TEXT NOT NULL,
    end_time      TEXT NOT NULL,
    zone          TEXT NOT NULL,
    starts_at     BIGINT NOT NULL,
    ends_at       BIGINT NOT NULL,
    form          TEXT NOT NULL,
    place         TEXT NOT NULL,
    link          TEXT NOT NULL,
    spoken        TEXT NOT NULL,
    propose_until TEXT,
    vote_opens    BIGINT,
    vote_closes   BIGINT,
    cancelled     TEXT,
    changed_by    TEXT NOT NULL,
    changed_at    BIGINT NOT NULL,
    CHECK (ends_at > starts_at),
    CHECK ((vote_opens IS NULL) = (vote_closes IS NULL)),
    CHECK (vote_closes > vote_opens)
);

-- One of a month, or of a day, as long as it is held.
CREATE UNIQUE INDEX gathering_once ON gathering (program, slot) WHERE cancelled IS NULL;
CREATE INDEX gathering_by_day ON gathering (program, day);

CREATE TABLE gathering_objective (
    gathering TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
    objective TEXT NOT NULL,
    PRIMARY KEY (gathering, objective)
);

CREATE TABLE gathering_principle (
    gathering TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
    principle TEXT NOT NULL,
    PRIMARY KEY (gathering, principle)
);

-- What somebody would like a gathering to be about. One that says the same as another points to it and stays as it is.
CREATE TABLE topic_proposal (
    id           TEXT PRIMARY KEY,
    gathering    TEXT NOT NULL REFERENCES gathering (id),
    author       TEXT NOT NULL REFERENCES participant (id),
    named        BOOLEAN NOT NULL,
    words        TEXT NOT NULL,
    note         TEXT NOT NULL,
    proposed_at  BIGINT NOT NULL,
    withdrawn_at BIGINT,
    merged_into  TEXT REFERENCES topic_proposal (id),
    merged_by    TEXT,
    merged_at    BIGINT,
    CHECK (merged_into <> id),
    CHECK ((merged_into IS NULL) = (merged_at IS NULL))
);

CREATE INDEX topic_proposal_by_gathering ON topic_proposal (gathering, proposed_at);

-- What comes up between gatherings, and who says “me too”.
CREATE TABLE emergent_issue (
    id           TEXT PRIMARY KEY,
    program      TEXT NOT NULL REFERENCES program (id),
    author       TEXT NOT NULL REFERENCES participant (id),
    named        BOOLEAN NOT NULL,
    words        TEXT NOT NULL,
    raised_at    BIGINT NOT NULL,
    withdrawn_at BIGINT
);

CREATE INDEX emergent_issue_by_program ON emergent_issue (program, raised_at);

CREATE TABLE emergent_issue_echo (
    issue       TEXT NOT NULL REFERENCES emergent_issue (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    PRIMARY KEY (issue, participant)
);

-- That somebody voted, without when and what.
CREATE TABLE vote_cast (
    gathering TEXT NOT NULL REFERENCES gathering (id),
    voter     TEXT NOT NULL REFERENCES participant (id),
    PRIMARY KEY (gathering, voter)
);

-- What was voted, without who and when. ballot_key is worked out from the voter and a secret that is not in this
-- database. All ballots of a gathering are written anew with each vote, in the order of their keys, so that their order in
-- the file says nothing. ranking holds the proposals, the first choice first.
CREATE TABLE ballot (
    gathering  TEXT NOT NULL REFERENCES gathering (id),
    ballot_key TEXT NOT NULL,
    ranking    TEXT NOT NULL,
    PRIMARY KEY (gathering, ballot_key)
);

-- That a vote was counted, once. candidates holds the proposals in the order in which they were made.
CREATE TABLE vote_count (
    gathering  TEXT PRIMARY KEY REFERENCES gathering (id),
    candidates TEXT NOT NULL,
    counted_at BIGINT NOT NULL
);

-- What was counted: the ballots without their keys, in the order of what they say.
CREATE TABLE counted_ballot (
    gathering TEXT NOT NULL REFERENCES gathering (id),
    number    INTEGER NOT NULL,
    ranking   TEXT NOT NULL,
    PRIMARY KEY (gathering, number)
);

-- What the mentorship team took, and why. A later decision stands beside the one before.
CREATE TABLE topic_decision (
    gathering  TEXT NOT NULL REFERENCES gathering (id),
    number     INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (gathering, number)
);

CREATE TABLE topic_taken (
    gathering TEXT NOT NULL,
    number    INTEGER NOT NULL,
    proposal  TEXT NOT NULL REFERENCES topic_proposal (id),
    PRIMARY KEY (gathering, number, proposal),
    FOREIGN KEY (gathering, number) REFERENCES topic_decision (gathering, number)
);

-- A part of the agenda, on the clock of the place.
CREATE TABLE gathering_slot (
    id         TEXT PRIMARY KEY,
    gathering  TEXT NOT NULL REFERENCES gathering (id),
    kind       TEXT NOT NULL,
    start_time TEXT NOT NULL,
    minutes    INTEGER NOT NULL,
    words      TEXT NOT NULL,
    whose      TEXT NOT NULL,
    proposal   TEXT REFERENCES topic_proposal (id),
    issue      TEXT REFERENCES emergent_issue (id),
    CHECK (minutes > 0),
    CHECK (proposal IS NULL OR issue IS NULL)
);

CREATE INDEX gathering_slot_by_gathering ON gathering_slot (gathering, start_time);

-- Who comes. sequence counts the changes their calendar must be told of.
CREATE TABLE gathering_reply (
    gathering   TEXT NOT NULL REFERENCES gathering (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    answer      TEXT NOT NULL,
    sequence    INTEGER NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (gathering, participant)
);

-- What somebody needs there. Deleted some days after the gathering.
CREATE TABLE gathering_need (
    gathering   TEXT NOT NULL REFERENCES gathering (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    access      TEXT NOT NULL,
    food        TEXT NOT NULL,
    PRIMARY KEY (gathering, participant)
);

-- Who was there, and by what way that is known: by name, by the code in the room, by a file.
CREATE TABLE attendance (
    gathering   TEXT NOT NULL REFERENCES gathering (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    way         TEXT NOT NULL,
    noted_by    TEXT NOT NULL,
    noted_at    BIGINT NOT NULL,
    PRIMARY KEY (gathering, participant)
);

CREATE INDEX attendance_by_participant ON attendance (participant);

-- What was written down: about the whole ('') or about a part of the agenda.
CREATE TABLE gathering_note (
    gathering  TEXT NOT NULL REFERENCES gathering (id),
    about      TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    en         TEXT NOT NULL,
    fr         TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (gathering, about)
);

-- What somebody takes with them; for themselves, and for their partner where they share it.
CREATE TABLE commitment (
    id          TEXT PRIMARY KEY,
    gathering   TEXT NOT NULL REFERENCES gathering (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    slot        TEXT,
    words       TEXT NOT NULL,
    due         TEXT,
    shared      BOOLEAN NOT NULL,
    made_at     BIGINT NOT NULL,
    done_at     BIGINT
);

CREATE INDEX commitment_by_participant ON commitment (participant, gathering);

-- Who sits at which table in which round. published_at is null as long as the team works on it.
CREATE TABLE table_mix (
    gathering    TEXT PRIMARY KEY REFERENCES gathering (id),
    revision     INTEGER NOT NULL,
    made_by      TEXT NOT NULL,
    made_at      BIGINT NOT NULL,
    published_by TEXT,
    published_at BIGINT,
    CHECK ((published_by IS NULL) = (published_at IS NULL))
);

-- floor is what no mix of the round goes below; proved says that this one was the best when it was worked out.
CREATE TABLE table_round (
    gathering TEXT NOT NULL REFERENCES table_mix (gathering) ON DELETE CASCADE,
    round     INTEGER NOT NULL,
    clashes   INTEGER NOT NULL,
    floor     INTEGER NOT NULL,
    proved    BOOLEAN NOT NULL,
    PRIMARY KEY (gathering, round)
);

CREATE TABLE table_seat (
    gathering   TEXT NOT NULL,
    round       INTEGER NOT NULL,
    participant TEXT NOT NULL REFERENCES participant (id),
    seat        INTEGER NOT NULL,
    PRIMARY KEY (gathering, round, participant),
    FOREIGN KEY (gathering, round) REFERENCES table_round (gathering, round) ON DELETE CASCADE
);
