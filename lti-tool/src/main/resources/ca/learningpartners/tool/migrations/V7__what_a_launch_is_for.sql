-- What a launch is for, so that somebody who has to say first who they are still gets there.

-- message: the name of the kind of launch. view: what the link opens. about: the platform's id of the person whose work
-- is to be looked at.
ALTER TABLE web_session ADD COLUMN message TEXT;
ALTER TABLE web_session ADD COLUMN view TEXT;
ALTER TABLE web_session ADD COLUMN about TEXT;

-- What the platform takes back from somebody who chooses what a link opens. Gone with the session; only it can answer.
CREATE TABLE content_request (
  session TEXT PRIMARY KEY REFERENCES web_session (fingerprint) ON UPDATE CASCADE ON DELETE CASCADE,
  settings TEXT NOT NULL
);
