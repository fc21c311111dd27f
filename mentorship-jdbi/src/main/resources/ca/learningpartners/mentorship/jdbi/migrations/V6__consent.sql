-- Nobody is bound before they have said yes.

-- How much of the score there is because the two chose each other.
ALTER TABLE match_pair ADD COLUMN bonus INTEGER NOT NULL DEFAULT 0;

-- An offer knows the run it came from and when it lapses, null if it stands without end; a partnership that is over
-- knows how it ended: DECLINED, LAPSED, NO_PLACE or ENDED. Where nobody ended it, concluded_by is the word 'agenda'.
ALTER TABLE pairing ADD COLUMN run TEXT REFERENCES match_run (id);
ALTER TABLE pairing ADD COLUMN lapses_at BIGINT;
ALTER TABLE pairing ADD COLUMN concluded_how TEXT;

UPDATE pairing SET run = (
    SELECT MIN(r.id) FROM match_run r
    JOIN match_pair p ON p.run = r.id AND p.mentee = pairing.mentee AND p.mentor = pairing.mentor
    WHERE r.program = pairing.program AND r.approved_at = pairing.offered_at
);
UPDATE pairing SET concluded_how = 'ENDED' WHERE concluded_at IS NOT NULL;
-- Fourteen days; what the two already talk about stands.
UPDATE pairing SET lapses_at = offered_at + 1209600000
WHERE NOT EXISTS (SELECT 1 FROM session s WHERE s.pairing = pairing.id);

CREATE INDEX pairing_by_run ON pairing (run);
CREATE INDEX pairing_lapsing ON pairing (lapses_at) WHERE concluded_at IS NULL;

-- The places of a mentor, numbered from 1. The first yes of a partnership claims one, its end frees it. No two share a
-- number, which is how a mentor's capacity holds however many say yes at once.
CREATE TABLE mentor_place (
    program TEXT NOT NULL REFERENCES program (id),
    mentor  TEXT NOT NULL REFERENCES participant (id),
    number  INTEGER NOT NULL,
    pairing TEXT NOT NULL UNIQUE REFERENCES pairing (id),
    PRIMARY KEY (program, mentor, number)
);

INSERT INTO mentor_place (program, mentor, number, pairing)
SELECT program, mentor, mentor_slot, id FROM pairing
WHERE concluded_at IS NULL AND (mentee_accepted_at IS NOT NULL OR mentor_accepted_at IS NOT NULL);

DROP INDEX pairing_one_place;
ALTER TABLE pairing DROP COLUMN mentor_slot;

-- Whose word a proposed pair needs before it is offered: one row a district whose coordinator was asked, or has spoken
-- before being asked. word is AGREED or DECLINED, null as long as it is waited for.
CREATE TABLE agreement (
    run      TEXT NOT NULL,
    mentee   TEXT NOT NULL,
    district INTEGER NOT NULL,
    word     TEXT,
    given_by TEXT,
    given_at BIGINT,
    PRIMARY KEY (run, mentee, district),
    FOREIGN KEY (run, mentee) REFERENCES match_pair (run, mentee) ON DELETE CASCADE,
    CHECK ((word IS NULL) = (given_by IS NULL) AND (word IS NULL) = (given_at IS NULL))
);

-- Whom a person was shown to choose from, in this order, and what speaks for each, as criteria set apart by a space.
CREATE TABLE suggestion (
    run      TEXT NOT NULL REFERENCES match_run (id) ON DELETE CASCADE,
    person   TEXT NOT NULL REFERENCES participant (id),
    role     TEXT NOT NULL,
    other    TEXT NOT NULL REFERENCES participant (id),
    place    INTEGER NOT NULL,
    reasons  TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (run, person, role, other),
    CHECK (role IN ('MENTEE', 'MENTOR'))
);

CREATE INDEX suggestion_by_person ON suggestion (person, asked_at);

-- What a person said about somebody they were shown: FIRST, SECOND, THIRD or RATHER_NOT. Nobody else reads it.
CREATE TABLE choice (
    program    TEXT NOT NULL REFERENCES program (id),
    mentee     TEXT NOT NULL REFERENCES participant (id),
    mentor     TEXT NOT NULL REFERENCES participant (id),
    chosen_by  TEXT NOT NULL,
    preference TEXT NOT NULL,
    chosen_at  BIGINT NOT NULL,
    PRIMARY KEY (program, mentee, mentor, chosen_by),
    CHECK (chosen_by = mentee OR chosen_by = mentor)
);

CREATE INDEX choice_by_person ON choice (chosen_by);
