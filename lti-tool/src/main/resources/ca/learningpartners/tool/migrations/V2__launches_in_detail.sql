-- What an administrator needs to know of a launch, and of who came with it.

-- The deployment and message are noted as far as the launch came; millis is how long it took.
ALTER TABLE launch_trace ADD COLUMN deployment TEXT;
ALTER TABLE launch_trace ADD COLUMN message TEXT;
ALTER TABLE launch_trace ADD COLUMN millis BIGINT;

-- platform_admin: 1 for an administrator of the platform. deployment_id: that of the launch, also where the column
-- deployment, within which subjects are unique, is ''.
ALTER TABLE web_session ADD COLUMN platform_admin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE web_session ADD COLUMN deployment_id TEXT;
ALTER TABLE web_session ADD COLUMN return_url TEXT;

-- A session on its way from a frame that keeps no cookie to a window that does. Each is good once, for a minute.
CREATE TABLE session_handover (
  fingerprint TEXT PRIMARY KEY,
  session TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX session_handover_expiry ON session_handover (expires_at);
