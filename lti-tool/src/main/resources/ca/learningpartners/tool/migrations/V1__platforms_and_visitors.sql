-- The learning platforms the tool answers to, and who is signed in from them.
-- One text for SQLite and PostgreSQL: instants are milliseconds since 1970, flags are 0 or 1.

CREATE TABLE lti_registration (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  issuer TEXT NOT NULL,
  client_id TEXT NOT NULL,
  authorization_endpoint TEXT NOT NULL,
  token_endpoint TEXT NOT NULL,
  key_set_endpoint TEXT NOT NULL,
  token_audience TEXT NOT NULL,
  algorithms TEXT NOT NULL,
  status TEXT NOT NULL,
  product_family TEXT,
  UNIQUE (issuer, client_id)
);

CREATE TABLE lti_deployment (
  registration TEXT NOT NULL REFERENCES lti_registration (id),
  id TEXT NOT NULL,
  status TEXT NOT NULL,
  first_seen BIGINT NOT NULL,
  PRIMARY KEY (registration, id)
);

-- Whom a registration vouches for: one district, or (district NULL) the Provincial Office.
-- Where many schools share an issuer, each deployment has a row of its own; '' stands for all deployments.
CREATE TABLE platform_binding (
  registration TEXT NOT NULL REFERENCES lti_registration (id),
  deployment TEXT NOT NULL,
  district INTEGER,
  PRIMARY KEY (registration, deployment)
);

CREATE TABLE platform_invite (
  fingerprint TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  bound INTEGER NOT NULL,
  district INTEGER,
  approved INTEGER NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);

CREATE TABLE lti_nonce (
  value TEXT PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX lti_nonce_expiry ON lti_nonce (expires_at);

CREATE TABLE tool_key (
  id TEXT PRIMARY KEY,
  generation INTEGER NOT NULL UNIQUE,
  public_jwk TEXT NOT NULL,
  sealed_private_jwk TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

-- Keys every node of the tool must share, such as the one that signs login states.
CREATE TABLE tool_secret (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- Which participant somebody on a platform is. deployment is '' unless the issuer is shared by many schools.
CREATE TABLE platform_identity (
  registration TEXT NOT NULL REFERENCES lti_registration (id),
  deployment TEXT NOT NULL,
  subject TEXT NOT NULL,
  participant TEXT NOT NULL,
  linked_at BIGINT NOT NULL,
  PRIMARY KEY (registration, deployment, subject)
);
CREATE INDEX platform_identity_participant ON platform_identity (participant);

-- People the tool does not know who asked to join; their district's coordinator answers.
CREATE TABLE join_request (
  id TEXT PRIMARY KEY,
  registration TEXT NOT NULL REFERENCES lti_registration (id),
  deployment TEXT NOT NULL,
  subject TEXT NOT NULL,
  district INTEGER,
  name TEXT NOT NULL,
  email TEXT,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  answered_by TEXT,
  participant TEXT,
  UNIQUE (registration, deployment, subject)
);

CREATE TABLE web_session (
  fingerprint TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  registration TEXT,
  deployment TEXT,
  subject TEXT,
  participant TEXT,
  name TEXT,
  email TEXT,
  program TEXT,
  locale TEXT NOT NULL,
  platform_origin TEXT,
  expires_at BIGINT NOT NULL
);
CREATE INDEX web_session_expiry ON web_session (expires_at);

-- What came of each launch, by the reference a person reads on the screen. No names, no tokens.
CREATE TABLE launch_trace (
  reference TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  code TEXT,
  registration TEXT,
  detail TEXT NOT NULL
);
CREATE INDEX launch_trace_at ON launch_trace (at);

CREATE TABLE admin_link (
  fingerprint TEXT PRIMARY KEY,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
