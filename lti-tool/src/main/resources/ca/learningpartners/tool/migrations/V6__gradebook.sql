-- What a gradebook is told: that somebody has taken part, and nothing else.

-- A column of a course's gradebook that belongs to a link of ours.
CREATE TABLE grade_column (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  program TEXT NOT NULL,
  line_item TEXT NOT NULL,
  UNIQUE (course, line_item)
);

-- Somebody who opened the link: EXPECTED until they have taken part, then DUE until the platform has it (SENT) or will
-- not have it (REFUSED, reason says why). stamp is the score's own time, which grows with every attempt: platforms take
-- no score that is not newer than the last.
CREATE TABLE grade_score (
  grade_column TEXT NOT NULL REFERENCES grade_column (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('EXPECTED', 'DUE', 'SENT', 'REFUSED')),
  due_at BIGINT,
  attempts INTEGER NOT NULL DEFAULT 0,
  stamp BIGINT,
  settled_at BIGINT,
  reason TEXT,
  PRIMARY KEY (grade_column, subject),
  CHECK ((state = 'DUE') = (due_at IS NOT NULL)),
  CHECK ((state IN ('SENT', 'REFUSED')) = (settled_at IS NOT NULL))
);
CREATE INDEX grade_score_due ON grade_score (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX grade_score_expected ON grade_score (grade_column) WHERE state = 'EXPECTED';
