-- How the platforms are doing, as seen from here.

-- Where the platform keeps the grade columns of the course; NULL where it does not say.
ALTER TABLE course ADD COLUMN line_items TEXT;

-- When the tool was last given something, and when it last was not: the platform's public keys, a token. detail says why
-- not, in a word or in technical words without names and tokens. clock_ahead is by how many seconds the platform's clock
-- was ahead of ours.
CREATE TABLE platform_health (
  registration TEXT NOT NULL REFERENCES lti_registration (id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what IN ('KEYS', 'TOKEN')),
  ok INTEGER NOT NULL,
  at BIGINT NOT NULL,
  detail TEXT NOT NULL,
  clock_ahead BIGINT,
  PRIMARY KEY (registration, what, ok)
);
