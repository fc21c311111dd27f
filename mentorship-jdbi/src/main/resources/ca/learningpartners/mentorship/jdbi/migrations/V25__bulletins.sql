-- What was made public of a program, as of which day. made_by is null for what the tool made by itself.
CREATE TABLE bulletin (
    id      TEXT PRIMARY KEY,
    program TEXT NOT NULL REFERENCES program (id),
    as_of   TEXT NOT NULL,
    made_by TEXT,
    made_at BIGINT NOT NULL,
    UNIQUE (program, as_of)
);

-- One figure of it. value is null where hidden says why; at is months since the start, where a measure is told at several.
CREATE TABLE bulletin_figure (
    bulletin  TEXT NOT NULL REFERENCES bulletin (id) ON DELETE CASCADE,
    measure   TEXT NOT NULL,
    at_month  INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    part      TEXT NOT NULL,
    theme     TEXT NOT NULL,
    unit      TEXT NOT NULL,
    datum     TEXT NOT NULL,
    people    INTEGER,
    value     DOUBLE PRECISION,
    low       DOUBLE PRECISION,
    high      DOUBLE PRECISION,
    hidden    TEXT,
    because   TEXT NOT NULL,
    as_of     TEXT NOT NULL,
    PRIMARY KEY (bulletin, theme, measure, at_month, dimension, part),
    CHECK ((value IS NULL) <> (hidden IS NULL)),
    CHECK ((low IS NULL) = (high IS NULL))
);

CREATE INDEX bulletin_figure_course ON bulletin_figure (measure, at_month, dimension, part);
