-- Places as the districts know them. What people changed or removed says so; the library leaves it alone. Lists in a
-- column are parted by blanks, spellings by line ends.

CREATE TABLE community (
    id                TEXT PRIMARY KEY,
    name              TEXT NOT NULL,
    other_names       TEXT NOT NULL,
    latitude          DOUBLE PRECISION,
    longitude         DOUBLE PRECISION,
    figure            BIGINT,
    figure_precision  TEXT,
    figure_year       INTEGER,
    figure_source_en  TEXT,
    figure_source_fr  TEXT,
    changed           BOOLEAN NOT NULL,
    removed           BOOLEAN NOT NULL
);

-- A community can be served by several districts, and lie with several Nations.
CREATE TABLE community_district (
    community TEXT NOT NULL REFERENCES community (id),
    district  INTEGER NOT NULL,
    PRIMARY KEY (community, district)
);

CREATE TABLE nation (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    other_names TEXT NOT NULL,
    changed     BOOLEAN NOT NULL,
    removed     BOOLEAN NOT NULL
);

CREATE TABLE community_nation (
    community TEXT NOT NULL REFERENCES community (id),
    nation    TEXT NOT NULL REFERENCES nation (id),
    PRIMARY KEY (community, nation)
);

-- On whose territory a district's schools stand, and who is a neighbour.
CREATE TABLE nation_tie (
    district INTEGER NOT NULL,
    nation   TEXT NOT NULL REFERENCES nation (id),
    standing TEXT NOT NULL,
    link     TEXT,
    changed  BOOLEAN NOT NULL,
    removed  BOOLEAN NOT NULL,
    PRIMARY KEY (district, nation),
    CHECK (standing IN ('TERRITORY', 'NEIGHBOUR'))
);

-- How people get from one community to another, and how far that is if it is not the straight line.
CREATE TABLE travel (
    one        TEXT NOT NULL REFERENCES community (id),
    other      TEXT NOT NULL REFERENCES community (id),
    modes      TEXT NOT NULL,
    minutes    INTEGER,
    kilometres INTEGER,
    changed    BOOLEAN NOT NULL,
    removed    BOOLEAN NOT NULL,
    PRIMARY KEY (one, other)
);

CREATE TABLE school (
    id                TEXT PRIMARY KEY,
    district          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    community         TEXT REFERENCES community (id),
    kind              TEXT NOT NULL,
    first_grade       INTEGER NOT NULL,
    last_grade        INTEGER NOT NULL,
    programs          TEXT NOT NULL,
    figure            BIGINT,
    figure_precision  TEXT,
    figure_year       INTEGER,
    figure_source_en  TEXT,
    figure_source_fr  TEXT,
    changed           BOOLEAN NOT NULL,
    removed           BOOLEAN NOT NULL,
    CHECK (first_grade >= 0 AND first_grade <= last_grade AND last_grade <= 12)
);

CREATE INDEX school_by_district ON school (district);

-- part_of points nowhere once the whole was removed.
CREATE TABLE district_figure (
    id                TEXT PRIMARY KEY,
    district          INTEGER NOT NULL,
    kind              TEXT NOT NULL,
    label_en          TEXT,
    label_fr          TEXT,
    first_grade       INTEGER,
    last_grade        INTEGER,
    part_of           TEXT,
    figure            BIGINT NOT NULL,
    figure_precision  TEXT NOT NULL,
    figure_year       INTEGER,
    figure_source_en  TEXT,
    figure_source_fr  TEXT,
    changed           BOOLEAN NOT NULL,
    removed           BOOLEAN NOT NULL
);

CREATE INDEX district_figure_by_district ON district_figure (district);

-- What a district says of itself.
CREATE TABLE district_profile (
    district           INTEGER PRIMARY KEY,
    motto_en           TEXT,
    motto_fr           TEXT,
    text_en            TEXT,
    text_fr            TEXT,
    acknowledgement_en TEXT,
    acknowledgement_fr TEXT,
    changed            BOOLEAN NOT NULL,
    removed            BOOLEAN NOT NULL
);

CREATE TABLE district_picture (
    seq            ${sequence},
    id             TEXT NOT NULL UNIQUE,
    district       INTEGER NOT NULL,
    type           TEXT NOT NULL,
    alternative_en TEXT NOT NULL,
    alternative_fr TEXT NOT NULL,
    content        ${bytes} NOT NULL
);

-- Who leads a district's mentoring.
CREATE TABLE district_lead (
    district     INTEGER PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES participant (id),
    appointed_by TEXT NOT NULL,
    appointed_at BIGINT NOT NULL
);

-- What a district has done.
CREATE TABLE district_activity (
    id           TEXT PRIMARY KEY,
    district     INTEGER NOT NULL,
    day          TEXT NOT NULL,
    kind         TEXT NOT NULL,
    words_en     TEXT,
    words_fr     TEXT,
    link         TEXT,
    noted_by     TEXT NOT NULL,
    noted_at     BIGINT NOT NULL,
    corrected_by TEXT,
    corrected_at BIGINT
);

CREATE INDEX district_activity_by_day ON district_activity (district, day);
