-- The courses people come from, and who their platform says is in them.

-- memberships is where the platform gives out the course's roster; NULL where it does not.
CREATE TABLE course (
  id TEXT PRIMARY KEY,
  registration TEXT NOT NULL REFERENCES lti_registration (id) ON DELETE CASCADE,
  deployment TEXT NOT NULL,
  context TEXT NOT NULL,
  title TEXT NOT NULL,
  memberships TEXT,
  UNIQUE (registration, deployment, context)
);

-- The programs the links in a course belong to.
CREATE TABLE course_program (
  course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  program TEXT NOT NULL,
  PRIMARY KEY (course, program)
);
CREATE INDEX course_program_program ON course_program (program);

-- One reading of a course's roster; open until ended_at. Numbers only, and reasons without names.
-- attempt grows with each worker that takes it up, so that one believed dead cannot go on with it.
-- present is how many people the course had before, kept how many of them were on the roster.
CREATE TABLE roster_reading (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  asked_by TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  accepts_shrunken INTEGER NOT NULL,
  attempt INTEGER NOT NULL DEFAULT 0,
  stop_asked INTEGER NOT NULL DEFAULT 0,
  touched_at BIGINT,
  members INTEGER NOT NULL DEFAULT 0,
  pages INTEGER NOT NULL DEFAULT 0,
  ended_at BIGINT,
  outcome TEXT CHECK (outcome IN ('DONE', 'STOPPED', 'FAILED', 'SHRUNKEN')),
  reason TEXT,
  detail TEXT,
  names_shared INTEGER,
  present INTEGER,
  kept INTEGER,
  came INTEGER,
  renamed INTEGER,
  returned INTEGER,
  departed INTEGER,
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX roster_reading_open ON roster_reading (course) WHERE ended_at IS NULL;
CREATE INDEX roster_reading_course ON roster_reading (course, asked_at);

-- Members as they come in, until all of them are there.
CREATE TABLE roster_staged (
  reading TEXT NOT NULL REFERENCES roster_reading (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT,
  email TEXT,
  email_folded TEXT,
  folded TEXT NOT NULL,
  sort_en TEXT NOT NULL,
  sort_fr TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (reading, subject)
);

-- Who is or was in a course. Nobody is deleted: who is not on the roster any more has left_at.
CREATE TABLE roster_member (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  name TEXT,
  email TEXT,
  email_folded TEXT,
  folded TEXT NOT NULL,
  sort_en TEXT NOT NULL,
  sort_fr TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('INSTRUCTOR', 'LEARNER', 'OTHER')),
  first_seen BIGINT NOT NULL,
  last_seen BIGINT NOT NULL,
  left_at BIGINT,
  UNIQUE (course, subject)
);

-- Within what the subjects of a course are unique, and whom its platform vouches for: the deployment's own binding
-- before that of all deployments, as at a launch. bound is 0 while nobody has said whose platform it is.
CREATE VIEW course_binding AS
SELECT c.id AS course, c.registration, COALESCE(b.deployment, '') AS scope, b.district,
  CASE WHEN b.registration IS NULL THEN 0 ELSE 1 END AS bound
FROM course c LEFT JOIN platform_binding b ON b.registration = c.registration AND b.deployment = (
  SELECT max(x.deployment) FROM platform_binding x
  WHERE x.registration = c.registration AND x.deployment IN (c.deployment, ''));

-- Which participant a member is, where that is known.
CREATE VIEW roster_link AS
SELECT m.id AS member, m.course, m.left_at, i.participant
FROM roster_member m
JOIN course_binding b ON b.course = m.course
JOIN platform_identity i ON i.registration = b.registration AND i.deployment = b.scope AND i.subject = m.subject;
