-- Mail on its way to people. QUEUED until somebody takes it (SENDING, under a lease), then SENT, or FAILED for good with
-- a reason. due_at is when it may be taken next: while SENDING, when the lease runs out. doubts counts how often a node died
-- or a connection broke while it was handed over: it may have gone once more, under the same id. What a mail says is gone
-- once it is SENT.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    occasion TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    program TEXT REFERENCES program (id),
    recipient TEXT NOT NULL REFERENCES participant (id),
    locale TEXT NOT NULL,
    subject TEXT NOT NULL,
    plain TEXT NOT NULL,
    html TEXT NOT NULL,
    calendar_method TEXT,
    calendar TEXT,
    stop_link TEXT,
    state TEXT NOT NULL CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    queued_at BIGINT NOT NULL,
    due_at BIGINT,
    until_at BIGINT NOT NULL,
    lease TEXT,
    attempts INTEGER NOT NULL,
    doubts INTEGER NOT NULL,
    settled_at BIGINT,
    reason TEXT,
    CHECK ((state IN ('QUEUED', 'SENDING')) = (due_at IS NOT NULL)),
    CHECK ((state = 'SENDING') = (lease IS NOT NULL)),
    CHECK ((state IN ('SENT', 'FAILED')) = (settled_at IS NOT NULL))
);

CREATE INDEX mail_due ON mail (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX mail_of_program ON mail (program, queued_at);
CREATE INDEX mail_of_recipient ON mail (recipient, queued_at);
CREATE INDEX mail_settled ON mail (settled_at) WHERE settled_at IS NOT NULL;
