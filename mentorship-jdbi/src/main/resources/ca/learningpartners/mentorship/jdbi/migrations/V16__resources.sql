-- What a district and the Office make together, what people tell and ask, and what came of it.

-- published is the number of the version everybody reads, 0 as long as there is none; practice the district's practice
-- it was made of. reach is DISTRICT or PROVINCE, a side DISTRICT or OFFICE.
CREATE TABLE resource (
    id               TEXT PRIMARY KEY,
    program          TEXT NOT NULL REFERENCES program (id),
    district         INTEGER NOT NULL,
    reach            TEXT NOT NULL,
    begun_side       TEXT NOT NULL,
    begun_by         TEXT NOT NULL REFERENCES participant (id),
    begun_at         BIGINT NOT NULL,
    practice         TEXT REFERENCES resource (id),
    published        INTEGER NOT NULL DEFAULT 0,
    published_at     BIGINT NOT NULL DEFAULT 0,
    withdrawn_side   TEXT,
    withdrawn_by     TEXT,
    withdrawn_at     BIGINT,
    withdrawn_reason TEXT,
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_reason IS NULL))
);

CREATE INDEX resource_by_program ON resource (program);

-- A practice is on its way to the province once.
CREATE UNIQUE INDEX resource_by_practice ON resource (practice) WHERE withdrawn_at IS NULL;

-- Versions are only ever added; tags are set apart by a space. Nobody signs for both sides.
CREATE TABLE resource_version (
    resource    TEXT NOT NULL REFERENCES resource (id),
    number      INTEGER NOT NULL,
    side        TEXT NOT NULL,
    written_by  TEXT NOT NULL REFERENCES participant (id),
    written_at  BIGINT NOT NULL,
    tags        TEXT NOT NULL,
    district_by TEXT,
    district_at BIGINT,
    office_by   TEXT,
    office_at   BIGINT,
    PRIMARY KEY (resource, number),
    CHECK (district_by IS NULL OR office_by IS NULL OR district_by <> office_by)
);

CREATE TABLE resource_wording (
    resource TEXT NOT NULL,
    number   INTEGER NOT NULL,
    language TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    body     TEXT NOT NULL,
    link     TEXT,
    file     TEXT,
    PRIMARY KEY (resource, number, language),
    FOREIGN KEY (resource, number) REFERENCES resource_version (resource, number)
);

-- Of the version everybody reads: what it is chosen by, as KIND:value.
CREATE TABLE resource_tag (
    resource TEXT NOT NULL REFERENCES resource (id),
    tag      TEXT NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (resource, tag)
);

CREATE INDEX resource_tag_by_tag ON resource_tag (tag, resource, kind);

CREATE TABLE resource_file (
    id       TEXT PRIMARY KEY,
    program  TEXT NOT NULL REFERENCES program (id),
    resource TEXT NOT NULL REFERENCES resource (id),
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    size     INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    kept_by  TEXT NOT NULL REFERENCES participant (id),
    kept_at  BIGINT NOT NULL
);

CREATE INDEX resource_file_by_program ON resource_file (program);

CREATE TABLE resource_file_chunk (
    file   TEXT NOT NULL REFERENCES resource_file (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes  ${bytes} NOT NULL,
    PRIMARY KEY (file, number)
);

-- What the two say to each other; subject is a resource or a proposal.
CREATE TABLE joint_comment (
    id      TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    side    TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES participant (id),
    made_at BIGINT NOT NULL,
    text    TEXT NOT NULL
);

CREATE INDEX joint_comment_by_subject ON joint_comment (subject);

CREATE TABLE joint_proposal (
    id           TEXT PRIMARY KEY,
    program      TEXT NOT NULL REFERENCES program (id),
    district     INTEGER NOT NULL,
    begun_side   TEXT NOT NULL,
    begun_by     TEXT NOT NULL REFERENCES participant (id),
    begun_at     BIGINT NOT NULL,
    title        TEXT NOT NULL,
    what         TEXT NOT NULL,
    why          TEXT NOT NULL,
    edition      INTEGER NOT NULL,
    district_by  TEXT,
    district_at  BIGINT,
    office_by    TEXT,
    office_at    BIGINT,
    aside_side   TEXT,
    aside_by     TEXT,
    aside_at     BIGINT,
    aside_reason TEXT,
    CHECK (district_by IS NULL OR office_by IS NULL OR district_by <> office_by),
    CHECK (aside_by IS NULL OR district_by IS NULL OR office_by IS NULL)
);

CREATE INDEX joint_proposal_by_program ON joint_proposal (program);

-- What somebody told or asked for. district is null if it was said to the Office; edition counts its changes.
CREATE TABLE request (
    id         TEXT PRIMARY KEY,
    program    TEXT NOT NULL REFERENCES program (id),
    district   INTEGER,
    sort       TEXT NOT NULL,
    matter     TEXT NOT NULL,
    resource   TEXT REFERENCES resource (id),
    text       TEXT NOT NULL,
    said_by    TEXT NOT NULL REFERENCES participant (id),
    said_at    BIGINT NOT NULL,
    owner      TEXT NOT NULL REFERENCES participant (id),
    due        TEXT NOT NULL,
    edition    INTEGER NOT NULL,
    reply      TEXT,
    replied_by TEXT,
    replied_at BIGINT,
    closed_by  TEXT,
    closed_at  BIGINT,
    CHECK ((reply IS NULL) = (replied_by IS NULL) AND (reply IS NULL) = (replied_at IS NULL))
);

CREATE INDEX request_by_addressee ON request (program, district, sort);
CREATE INDEX request_by_author ON request (said_by, program);
CREATE INDEX request_by_owner ON request (owner);

CREATE TABLE ledger_entry (
    id         TEXT PRIMARY KEY,
    program    TEXT NOT NULL REFERENCES program (id),
    district   INTEGER,
    said_en    TEXT NOT NULL,
    said_fr    TEXT NOT NULL,
    did_en     TEXT NOT NULL,
    did_fr     TEXT NOT NULL,
    done_on    TEXT NOT NULL,
    resource   TEXT REFERENCES resource (id),
    rule       TEXT,
    written_by TEXT NOT NULL REFERENCES participant (id),
    written_at BIGINT NOT NULL
);

CREATE INDEX ledger_entry_by_program ON ledger_entry (program, done_on);
