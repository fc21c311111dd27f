-- One person who arrives from several platforms, what gradebooks are told, and what pairs are reminded of.

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

-- Who has done what counts as having taken part in a program, and wants it to be told. What counts is one row of the
-- program's, or a first contact.
CREATE VIEW completed (program, participant) AS
SELECT p.program, p.participant
FROM (
  SELECT program, mentee AS participant FROM pairing
  UNION
  SELECT program, mentor FROM pairing
) p
LEFT JOIN completion c ON c.program = p.program
WHERE (c.program IS NULL OR c.contacts > 0 OR c.charter OR c.self_assessment)
AND (COALESCE(c.contacts, 1) = 0 OR COALESCE(c.contacts, 1) <= (
  SELECT count(*) FROM taken_part t WHERE t.program = p.program AND t.participant = p.participant))
AND (NOT COALESCE(c.charter, FALSE) OR EXISTS (
  SELECT 1 FROM charter_signature s JOIN pairing g ON g.id = s.pairing
  WHERE g.program = p.program AND (g.mentee = p.participant OR g.mentor = p.participant)
  GROUP BY s.pairing, s.version HAVING count(*) = 2))
AND (NOT COALESCE(c.self_assessment, FALSE) OR EXISTS (
  SELECT 1 FROM self_assessment d WHERE d.program = p.program AND d.participant = p.participant))
AND NOT EXISTS (
  SELECT 1 FROM gradebook_silence n WHERE n.program = p.program AND n.participant = p.participant);

-- When a coordinator last reminded a pair of something, by the name of what it was. Nobody is reminded at will.
CREATE TABLE attention_ask (
  pairing TEXT NOT NULL REFERENCES pairing (id),
  which TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES participant (id),
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (pairing, which)
);
