-- The number somebody has in what was counted of a program. Of who was erased the number stays, without the person, so that
-- nobody else gets it.
CREATE TABLE counted_person (
    program     TEXT NOT NULL REFERENCES program (id),
    number      INTEGER NOT NULL,
    participant TEXT REFERENCES participant (id),
    PRIMARY KEY (program, number),
    UNIQUE (program, participant)
);

-- Who was counted in a figure that a bulletin made public anew. people: a bit for each number, deflated.
CREATE TABLE shown_cell (
    bulletin  TEXT NOT NULL REFERENCES bulletin (id) ON DELETE CASCADE,
    measure   TEXT NOT NULL,
    at_month  INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    part      TEXT NOT NULL,
    which     TEXT NOT NULL,
    people    ${bytes} NOT NULL,
    PRIMARY KEY (bulletin, measure, at_month, dimension, part, which)
);
