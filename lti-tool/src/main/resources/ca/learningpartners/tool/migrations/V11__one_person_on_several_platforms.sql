-- One person who arrives from several platforms.

-- Set where the person joined this account to themselves by a code they carried: when, and who the account was before
-- (null: nobody known here). Parting it makes it that again.
ALTER TABLE platform_identity ADD COLUMN joined_at BIGINT;
ALTER TABLE platform_identity ADD COLUMN formerly TEXT REFERENCES participant (id);

-- A code somebody carries to another platform: one at a time, gone once it is used. Only its sealed fingerprint is here.
CREATE TABLE join_code (
  participant TEXT PRIMARY KEY REFERENCES participant (id),
  fingerprint TEXT NOT NULL UNIQUE,
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX join_code_expiry ON join_code (expires_at);

-- How often somebody may still try something: every try pushes this moment on, and none is taken while it is too far
-- ahead. One statement counts and decides, so that several nodes agree.
CREATE TABLE attempt (
  who TEXT PRIMARY KEY,
  free_at BIGINT NOT NULL
);
CREATE INDEX attempt_free ON attempt (free_at);
