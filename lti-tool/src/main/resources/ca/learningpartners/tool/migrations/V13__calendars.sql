-- The address under which a person's calendar finds their meetings: a fingerprint of its secret part. One a person.
CREATE TABLE calendar_feed (
    participant TEXT PRIMARY KEY REFERENCES participant (id),
    fingerprint TEXT NOT NULL UNIQUE,
    made_at     BIGINT NOT NULL
);
