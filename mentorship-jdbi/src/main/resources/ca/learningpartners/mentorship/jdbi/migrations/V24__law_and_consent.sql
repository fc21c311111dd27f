-- What the law asks for: who answers for what is collected, what people agreed to, and what belongs to a community.

-- Rows are added, never changed; the highest number of a body counts. district is 0 for whoever runs the program.
CREATE TABLE answering_body (
    program    TEXT NOT NULL REFERENCES program (id),
    district   INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    law        TEXT NOT NULL,
    name       TEXT NOT NULL,
    contact_en TEXT,
    contact_fr TEXT,
    officer_en TEXT,
    officer_fr TEXT,
    place_en   TEXT,
    place_fr   TEXT,
    said_by    TEXT NOT NULL,
    said_at    BIGINT NOT NULL,
    PRIMARY KEY (program, district, number),
    CHECK (law IN ('FIPPA', 'PIPA'))
);

-- Rows are added, never changed. given is false where somebody took back what they agreed to.
CREATE TABLE consent (
    program TEXT NOT NULL REFERENCES program (id),
    said_by TEXT NOT NULL REFERENCES participant (id),
    topic   TEXT NOT NULL,
    number  INTEGER NOT NULL,
    version INTEGER NOT NULL,
    given   BOOLEAN NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (program, said_by, topic, number)
);

CREATE INDEX consent_by_topic ON consent (program, topic);

CREATE TABLE data_set (
    id         TEXT PRIMARY KEY,
    program    TEXT NOT NULL REFERENCES program (id),
    title_en   TEXT NOT NULL,
    title_fr   TEXT NOT NULL,
    name       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    kept_by    TEXT NOT NULL REFERENCES participant (id),
    kept_at    BIGINT NOT NULL,
    deleted_by TEXT,
    deleted_at BIGINT,
    CHECK ((deleted_by IS NULL) = (deleted_at IS NULL))
);

CREATE INDEX data_set_by_program ON data_set (program, kept_at);

-- Gone once a data set is deleted.
CREATE TABLE data_set_content (
    data_set TEXT PRIMARY KEY REFERENCES data_set (id),
    bytes    ${bytes} NOT NULL
);

-- That something is controlled by a community. kind says what subject is the id of: DATA_SET or RESOURCE.
CREATE TABLE community_label (
    kind            TEXT NOT NULL,
    subject         TEXT NOT NULL,
    program         TEXT NOT NULL REFERENCES program (id),
    community       TEXT NOT NULL,
    protocol_en     TEXT,
    protocol_fr     TEXT,
    protocol_own    TEXT NOT NULL,
    steward         TEXT REFERENCES participant (id),
    steward_contact TEXT NOT NULL,
    edition         INTEGER NOT NULL,
    put_by          TEXT NOT NULL,
    put_at          BIGINT NOT NULL,
    PRIMARY KEY (kind, subject),
    CHECK (kind IN ('DATA_SET', 'RESOURCE'))
);

CREATE INDEX community_label_by_program ON community_label (program);

-- Rows are added, never changed. word is APPROVED, WITHDRAWN, RETURNED or DELETED.
CREATE TABLE steward_word (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    number  INTEGER NOT NULL,
    word    TEXT NOT NULL,
    note    TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (kind, subject, number)
);
