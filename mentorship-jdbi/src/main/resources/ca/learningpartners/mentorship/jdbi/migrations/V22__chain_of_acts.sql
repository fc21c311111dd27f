-- The list of acts with a link from each to the one before it; see ChainOfActs. Version 22.1 fills it and puts it in the
-- place of the list without links. A number is given by the program, so that it can be part of the link.
CREATE TABLE linked_act (
    seq     INTEGER PRIMARY KEY,
    actor   TEXT NOT NULL,
    verb    TEXT NOT NULL,
    subject TEXT NOT NULL,
    done_at BIGINT NOT NULL,
    link    TEXT NOT NULL CHECK (length(link) = 64)
);

-- An emergency in which dates and states of one person were opened for an hour.
CREATE TABLE break_glass (
    id         TEXT PRIMARY KEY,
    program    TEXT NOT NULL REFERENCES program (id),
    person     TEXT NOT NULL REFERENCES participant (id),
    reason     TEXT NOT NULL,
    opened_by  TEXT NOT NULL,
    opened_at  BIGINT NOT NULL,
    open_until BIGINT NOT NULL,
    ended_by   TEXT,
    ended_at   BIGINT,
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE INDEX break_glass_by_program ON break_glass (program, opened_at);
CREATE INDEX break_glass_by_person ON break_glass (person, opened_at);

-- Who is told of it as well, because the dates are theirs, too.
CREATE TABLE break_glass_partner (
    glass   TEXT NOT NULL REFERENCES break_glass (id),
    partner TEXT NOT NULL REFERENCES participant (id),
    PRIMARY KEY (glass, partner)
);

CREATE INDEX break_glass_partner_by_partner ON break_glass_partner (partner);

-- Reading that was out of the ordinary, at most once an hour for each reader and kind.
CREATE TABLE privacy_alert (
    id        TEXT PRIMARY KEY,
    program   TEXT NOT NULL REFERENCES program (id),
    reader    TEXT NOT NULL REFERENCES participant (id),
    alarm     TEXT NOT NULL,
    in_hour   BIGINT NOT NULL,
    counted   INTEGER NOT NULL,
    raised_at BIGINT NOT NULL,
    UNIQUE (program, reader, alarm, in_hour)
);

CREATE INDEX privacy_alert_by_program ON privacy_alert (program, raised_at);

-- What the privacy officer found behind an alert. Rows are only ever added.
CREATE TABLE alert_finding (
    id       TEXT PRIMARY KEY,
    alert    TEXT NOT NULL REFERENCES privacy_alert (id),
    verdict  TEXT NOT NULL,
    note     TEXT NOT NULL,
    found_by TEXT NOT NULL,
    found_at BIGINT NOT NULL
);

CREATE INDEX alert_finding_by_alert ON alert_finding (alert, found_at);
