-- A platform's page shows its latest launches and when the first one came in.
CREATE INDEX launch_trace_registration ON launch_trace (registration, at);
CREATE INDEX platform_invite_expiry ON platform_invite (expires_at);
