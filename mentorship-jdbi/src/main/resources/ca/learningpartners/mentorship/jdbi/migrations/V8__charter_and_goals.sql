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
