-- What people were reminded of. The key says it: nobody is told twice on one occasion, whatever nodes or restarts there
-- are. noted_at is when it could be found in the tool, over_at when what it was about was over.
CREATE TABLE nudge (
    program      TEXT NOT NULL REFERENCES program (id),
    kind         TEXT NOT NULL,
    recipient    TEXT NOT NULL REFERENCES participant (id),
    about        TEXT NOT NULL,
    occasion     TEXT NOT NULL,
    noted_at     BIGINT NOT NULL,
    mailed_at    BIGINT,
    dismissed_at BIGINT,
    over_at      BIGINT,
    PRIMARY KEY (kind, recipient, about, occasion)
);

CREATE INDEX nudge_open ON nudge (recipient, noted_at) WHERE over_at IS NULL;

-- The mails of what is due, numbered for each person.
CREATE TABLE nudge_digest (
    recipient TEXT NOT NULL REFERENCES participant (id),
    number    INTEGER NOT NULL,
    sent_at   BIGINT NOT NULL,
    PRIMARY KEY (recipient, number)
);

-- What a person does not want mail about.
CREATE TABLE nudge_stop (
    participant TEXT NOT NULL REFERENCES participant (id),
    kind        TEXT NOT NULL,
    stopped_at  BIGINT NOT NULL,
    PRIMARY KEY (participant, kind)
);
